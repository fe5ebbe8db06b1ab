package io.zhibiao.extract.value;

/**
 * An administrative division of China.
 *
 * @param code GB/T 2260: 6 digits for county level and above, 9 for a town or street, {@code
 *     100000} for the country; empty where unknown
 * @param path full names from the province down, joined by {@code /}: {@code 江苏省/常州市/金坛区}
 */
public record Region(String code, String path) {

  /** No division is known. */
  public static final Region UNKNOWN = new Region("", "");
}

package io.zhibiao.pipeline.read;

import java.nio.charset.Charset;

/**
 * The text of a file.
 *
 * @param text without byte order mark
 * @param charset what the file was written in
 */
public record DecodedText(String text, Charset charset) {}

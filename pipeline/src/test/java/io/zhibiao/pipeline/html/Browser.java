package io.zhibiao.pipeline.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window, as tests use it. */
final class Browser implements AutoCloseable {

  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** It warns of a protocol that is not used. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  Browser() {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Debian.driver().toFile())
            .withSilent(true)
            .build();
    SELENIUM.setLevel(Level.SEVERE);
    driver = new ChromeDriver(service, options());
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Debian.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=" + WIDTH + "," + HEIGHT);
    if (Debian.isRoot()) {
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  /** Opens a page as somebody does who has never been there. */
  void open(Path page) {
    open(page.toUri().toString());
  }

  /** Likewise, one that is served. */
  void open(String address) {
    driver.get(address);
    driver.executeScript("localStorage.clear()");
    again();
  }

  /** Goes there, as by a link. */
  void go(String address) {
    driver.get(address);
  }

  /** A second window beside the first, and that which is used from now on; tells its name. */
  String secondWindow() {
    return driver.switchTo().newWindow(WindowType.WINDOW).getWindowHandle();
  }

  /** That which is used. */
  String window() {
    return driver.getWindowHandle();
  }

  /** Uses that one from now on. */
  void toWindow(String name) {
    driver.switchTo().window(name);
  }

  /** Closes that which is used, and uses another one. */
  void closeWindow(String other) {
    driver.close();
    toWindow(other);
  }

  /** Runs a script. */
  void run(String script) {
    driver.executeScript(script);
  }

  /** Waits until a script says so. */
  void until(String script) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ask(script).equals("true")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true: " + script);
      }
    }
  }

  /** Selects a word of the text as a reader does with the mouse. */
  void select(String word) {
    driver.executeScript(
        """
        const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
        while (walker.nextNode() && !walker.currentNode.data.includes(arguments[0])) {}
        const at = walker.currentNode.data.indexOf(arguments[0]);
        getSelection().setBaseAndExtent(
          walker.currentNode, at, walker.currentNode, at + arguments[0].length);\
        """,
        word);
  }

  /** A screen of that width from now on; 0 for the usual one. */
  void width(int pixels) {
    if (pixels == 0) {
      driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
      return;
    }
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Leaves a picture of the screen, to be looked at. */
  void picture(Path place) throws IOException {
    Files.write(place, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Loads the page anew, from its address without what stands behind the {@code #}. */
  void again() {
    driver.navigate().refresh();
  }

  /** Clicks it; where the page has replaced it meanwhile, what stands in its place. */
  void click(String css) {
    try {
      one(css).click();
    } catch (StaleElementReferenceException replaced) {
      one(css).click();
    }
  }

  /** Types where the keyboard is. */
  void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Puts the pointer on it. */
  void hover(String css) {
    new Actions(driver).moveToElement(one(css)).perform();
  }

  /** Drags a file from outside onto the page and lets it fall there. */
  void drop(Path file) {
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      driver.executeCdpCommand(
          "Input.dispatchDragEvent",
          Map.of(
              "type",
              type,
              "x",
              WIDTH / 2,
              "y",
              HEIGHT / 3,
              "data",
              Map.of(
                  "items", List.of(), "files", List.of(file.toString()), "dragOperationsMask", 1)));
    }
  }

  /** Agrees to what the page asks. */
  void agree() {
    driver.switchTo().alert().accept();
  }

  /** Replaces what stands in a field. */
  void fill(String css, String text) {
    one(css).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  String text(String css) {
    return one(css).getText();
  }

  /** Texts of what is shown. */
  List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  String focused() {
    return String.valueOf(driver.switchTo().activeElement().getDomAttribute("id"));
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** What a script returns. */
  String ask(String script, Object... arguments) {
    return String.valueOf(driver.executeScript("return " + script, arguments));
  }

  /** Whether the element is on the screen and not only on the page. */
  boolean sees(String css) {
    return ask(
            "(r => r.bottom > 0 && r.top < innerHeight)"
                + "(document.querySelector(arguments[0]).getBoundingClientRect())",
            css)
        .equals("true");
  }

  /** Roles that assistive technology is told of. */
  Set<String> roles() {
    Set<String> roles = new TreeSet<>();
    Map<String, Object> tree = driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of());
    for (Object node : (List<?>) tree.getOrDefault("nodes", List.of())) {
      if (node instanceof Map<?, ?> named && named.get("role") instanceof Map<?, ?> role) {
        roles.add(String.valueOf(role.get("value")));
      }
    }
    return roles;
  }

  /** Files go there from now on. */
  void download(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /** What the browser complained of since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}

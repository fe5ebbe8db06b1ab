package io.zhibiao.pipeline.html;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs tests with a real browser and the pages of an audit, one for all of them. Where there is
 * none and none can be installed, says so plainly and leaves the tests out.
 */
final class WithBrowser implements ExecutionCondition, ParameterResolver {

  private static final Namespace OURS = Namespace.create(WithBrowser.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String missing = store(context).getOrComputeIfAbsent("missing", key -> told(), String.class);
    return missing.isEmpty()
        ? ConditionEvaluationResult.enabled("there is a browser")
        : ConditionEvaluationResult.disabled(missing);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == AuditSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class
        ? store(context).getOrComputeIfAbsent("browser", key -> new Browser(), Browser.class)
        : store(context).getOrComputeIfAbsent("site", key -> site(), AuditSite.class);
  }

  /** Left there, to be opened by hand. */
  private static AuditSite site() {
    return AuditSite.write(Path.of("target/audit-site").toAbsolutePath());
  }

  private static String told() {
    return Optional.of(Debian.missing())
        .filter(missing -> !missing.isEmpty())
        .map(missing -> "NOT RUN, for want of " + missing + ". " + Debian.advice())
        .map(
            line -> {
              Debian.tell(line);
              return line;
            })
        .orElse("");
  }

  private static Store store(ExtensionContext context) {
    return context.getRoot().getStore(OURS);
  }
}

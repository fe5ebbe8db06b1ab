package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Tokens side by side, with nothing on both sides: before the first and behind the last stands
 * {@link #NOTHING}, and a stretch that ends before it begins is empty. So what looks at the word
 * before 的 in {@code 的3倍} sees no word, and needs no guard of its own.
 */
final class TokenRun extends AbstractList<Token> implements RandomAccess {

  /** What stands where no token does: of no kind that a rule asks for, and without a character. */
  static final Token NOTHING = new Token(Kind.STOP, new Span(0, 1), "", "", -1);

  private final List<Token> tokens;
  private final int from;
  private final int to;

  private TokenRun(List<Token> tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** The tokens as a run. */
  static TokenRun of(List<Token> tokens) {
    return tokens instanceof TokenRun run
        ? run
        : new TokenRun(List.copyOf(tokens), 0, tokens.size());
  }

  @Override
  public Token get(int index) {
    return index >= 0 && index < size() ? tokens.get(from + index) : NOTHING;
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public List<Token> subList(int first, int end) {
    int start = Math.min(Math.max(first, 0), size());
    int stop = Math.min(Math.max(end, start), size());
    return new TokenRun(tokens, from + start, from + stop);
  }
}

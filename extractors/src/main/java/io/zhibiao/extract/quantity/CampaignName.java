package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;

/** 千亿斤粮食产能提升行动, 百万亩造林工程: a round number that names a campaign; 投资百亿元的工程 counts. */
final class CampaignName implements Judge {

  /** How far behind the number the campaign's kind stands. */
  private static final int REACH = 14;

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.numeral().form() != Numeral.Form.BARE_SCALE) {
      return false;
    }
    int end = candidate.span().end();
    for (int i = end; i < end + REACH; i++) {
      char c = around.at(i);
      if (c == '的' || !Characters.isIdeograph(c)) {
        return false;
      }
      if (i > end && Cue.CAMPAIGN.beginAt(around.text(), i)) {
        return true;
      }
    }
    return false;
  }
}

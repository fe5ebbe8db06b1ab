package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.lexicon.WordSet;
import java.util.Map;

/** What a word is good for besides what its token does: a table of nouns, endings and units. */
enum Role {
  /** Names an organisation told before: 该公司. */
  SELF,
  /** Ends the name of a body that tells of itself: 公司. */
  FIRM,
  /** Ends the name of one even in pieces: 某某 转贷 公司. */
  COMPANY,
  /** Ends the name of a body that mostly tells of its region: 局. */
  OFFICE,
  /** Ends the name of a part of the economy that looks like a body: 行业. */
  TRADE,
  /** Begins a name that many bodies have: 市级. */
  CLASS,
  /** Tells that someone speaks: 介绍. */
  SPEECH,
  /** A person told before: 他. */
  PERSONAL,
  /** A noun that only closes a quantity: 45天时间, 万亿元大关. */
  CLOSER,
  /** A noun that needs no other behind it: 4个方面. */
  WHOLE,
  /** A unit that names what it counts; a verb behind it is what they do: 3人. */
  SELF_NAMED,
  /** A trait of what was told before: 总数. */
  TRAIT,
  /**
   * Ends the name of what a value in per cent stands for, no thing that it is a part of: 70%的 警戒线.
   */
  STANDING,
  /** Ends what a result is set against: 年度计划. */
  TARGET,
  /** Ends the name of what a value is held against and that is no plan: 平均水平, 警戒线. */
  NORM,
  /** Ends a word of distance that a base follows: 高于, 胜过. */
  LEADS_TO_BASE,
  /** Opens what holds of all that is told: 均为. */
  ALL_ARE,
  /** 括号内 in 括号内为同比增减: what is marked so from there on is measured against what follows. */
  MARKED_ARE,
  /** Ends a clause that names a base and nothing that it is the base of: 均为与上月 相比. */
  CLOSES_BASE,
  /** Begins a bracket that says by what measure a name is told: （以女性为100）. */
  REMARK,
  /** Ends what tells of what something mostly consists: 以机电产品为主 的贸易. */
  MAINLY,
  /** Leads to what money is given for: 用于 教育. */
  GIVEN_TO,
  /** Begins the name of a mean of many years, which is no earlier state: 常年同期. */
  USUAL,
  /** Ends the name of how two things stand to one another: 男女 比例. */
  PROPORTION,
  /** Ends the name of where something is told: 某局 消息. */
  SOURCE,
  /** Ends the name of what is told of things and is counted by no unit of theirs: 8家企业 问卷结果. */
  MATTER,
  /** Ends the name of how far something reaches, whose area is no trait of that: 南北长. */
  EXTENT,
  /** Begins the name of a kind of which examples follow: 主要 河流有. */
  CHIEF,
  /** Tells how far something lies from what is usual: 气温 偏高 1℃. */
  OFF_USUAL,
  /** Denies what follows, and is part of its name: 未 整改资金. */
  DENIES,
  /** Names dealings that are measured: 通过铁路 进出口. */
  DEALINGS,
  /** Ends the name of a measure of ages: 平均年龄. */
  AGE,
  /** Ends a word that is a measure itself and shares no other's head: 率. */
  MEASURE,
  /** A division: 区. */
  DIVISION,
  /** Ends a name with the place before it: 舟山港. */
  LANDMARK,
  /** A verb that a recogniser runs together with a name before it: 企业达. */
  GLUED,
  /** A verb that a recogniser runs together with a name behind it: 占总. */
  GLUED_AHEAD,
  /** Shades a value, but before a noun begins its name: 平均气温. */
  PREFIX,
  /** Ends the name of a kind of thing, whose own kind a verb may tell: 行政审批事项. */
  SORT,
  /** A verb that carries something out and tells no kind: 开展. */
  LIGHT,
  /** A thing with measures of its own: 8个省份 大班额比例. */
  BEARER,
  /** Tells that what stands before it is a base: 与上年 相比. */
  COMPARED,
  /** Names a base only where it is compared with: 与. */
  COMPANION,
  /** Tells where or how something is done, and makes no name: 在. */
  ADVERBIAL,
  /** Ends the name of what is built: behind it a bare verb takes no other object. */
  WORK,
  /** Ends the name of a place that has measures of its own: 港. */
  FACILITY,
  /** A word whose first character a figure takes for its unit: 13亿人口. */
  UNIT_WORD,
  /** Tells by how much its object changes: 缩减面积8亩. */
  ALTERS,
  /** Ends the name of what each year has anew: 就业. */
  FLOW,
  /** Tells why: 因灾. */
  CAUSE,
  /** Has what is done with those counted for its effect: 造成 3人 受伤. */
  CAUSES,
  /** Tells what becomes of those counted: 3万人 出现 饮水困难. */
  BEFALLS,
  /** Counts people or those who run a household or a firm: 名, 户. */
  OF_PEOPLE,
  /** Ends the name of one who acts: 口岸. */
  AGENT,
  /** One's own division, told by its kind alone: 自治区. */
  REALM,
  /** Begins the name of an earlier state: 上届. */
  EARLIER,
  /** Tells where a part of the whole before it is from or goes: 资金 85% 来源于 自筹. */
  PART_OF,
  /** Leads to where something came from: 由. */
  ORIGIN,
  /** Tells of which of them, not where: 国内 游客. */
  WHENCE,
  /** Ends the name of what is told in per cent and is no part of a whole: 失业率. */
  RATE,
  /** Stands for what was told last: 去年的数字. */
  ANAPHOR,
  /** What is counted in an order: 第二 期. */
  ORDER_UNIT,
  /** Tells that a span of time is the one before: 先前 3个月. */
  PRECEDING,
  /** A verb that is also the name of what it tells: 增长 为 5%. */
  GROWTH,
  /** Who or what comes from a country and tells nothing of it: 法国游客. */
  VISITOR,
  /** Ends the name of a part of the world: 南亚地区. */
  COUNTRIES,
  /** A noun that never stands alone and makes one of what it ends: 就业不足率. */
  BOUND,
  /** Tells that something goes on: 连续. */
  LASTING,
  /** Ends the name of a zone that has no code of its own: 高新区. */
  ZONE,
  /** Binds or denies what follows: 不得 超过, 应 不低于. */
  MODAL,
  /** Gives money for what follows: 拿出 3亿元 支持养老. */
  SPENDS,
  /** Leads to the next of an order: 其次 为 服装. */
  NEXT,
  /** Opens what a value is told without, or by which measure: 扣除退税因素后. */
  PROVISO,
  /** Carries out what the noun behind it names: 进行 搜索. */
  CARRIES,
  /** Begins a measure of many things: 四项污染物 平均浓度. */
  MEAN,
  /** Who expects something of what was told before: 局方 预期. */
  SPEAKER,
  /** Tells that a value is a record: 创 新高, or a bound: 时间 最长 15天. */
  RECORD,
  /** Tells that there is so much of a measure: 形成 销售额. */
  YIELDS,
  /** The name of a money. */
  CURRENCY,
  /** Ends in 到 or 至 and tells no level that something has come to: 收到 8封信. */
  GETS,
  /** Leads to what the parts are told by: 按 地区. */
  VIEWS,
  /** Ends such a clause: 分行业 看. */
  VIEWED,
  /** Ends what parts are told by: 分 行业 看. */
  DIMENSION,
  /** 市, 农村: part of a place by which a rate is told. */
  SECTOR,
  /** 站: what the items of a list are told of end in. */
  ITEM,
  /** 如下, 分别: ends a clause that leads to a list. */
  LEADING,
  /** Leads to how something was brought about: 通过 谈判. */
  MEANS,
  /** Leads to the base of a price that a figure does not hold: ／运次. */
  PER,
  /** Ends a word for people. */
  PEOPLE,
  /** Ends what is told of each: 贫困户人均. */
  EACH,
  /** A verb of change with its object in it: 增收. */
  GAINS,
  /** The country or the like: begins no body's name but an office's. */
  COUNTRY,
  /** Ends the name of a body, whatever it begins with: 全国重点实验室. */
  BODY,
  /** A modal that a recogniser runs together with the noun before it: 税会 增加. */
  GLUED_MODAL,
  /** Ends the name of a whole and is left out of the names of its parts: 播种面积. */
  WITHHELD,
  /** Measures what is grown, made or sold, whose name stands before it: 粮食 产量. */
  YIELD,
  /** Behind what a value is told by: 按不变价格 计算. */
  RECKONED,
  /** So many at a time: 每 万 人. */
  THOUSANDS,
  /** At what prices a value is told: 增加值（当年价）. */
  PRICES,
  /** Leads to what an amount follows: 按照 原采购预算. */
  ACCORDING,
  /** A time that comes every year: 去年 春节. */
  SEASON,
  /** Sets against what something falls short of: 距 第一名还差 1分. */
  AWAY,
  /** Tells the same in another unit: 折合. */
  RECKONS,
  /** What was told before, counted as so many: 四项 指数. */
  SUMMED,
  /** What is left of a whole: 其余 5宗. */
  REST,
  /** A place in an order as a thing: 在全省的 位次. */
  STANDING_IN,
  /** Ends the name of one of the things that a list tells of, each its own: 产业项目. */
  SCOPE,
  /** What money behind 处 or 给予 is given as: 处2万元 罚款. */
  GIVEN_AS,
  /** What a length of time is one of: 判处十年 有期徒刑. */
  TERM,
  /** Stands for several kinds by their numbers: 第一、二、三产业. */
  NUMBERED,
  /** Makes those that are counted better, not more: 提升 40所 学校. */
  IMPROVES,
  /** What one comes up by: 提升2个 等级. */
  GRADE,
  /** A word that begins with what is else run together with a name: 居民. */
  WHOLE_AHEAD,
  /** By what means something is done: 通过巡回审判 方式. */
  MANNER,
  /** Only sums up what is measured: 累计. */
  SUMS,
  /** Ends what a name is parted by: 按部门 分. */
  PARTS,
  /** Tells that what is counted took place: 发生 7起. */
  HAPPENS,
  /** One of two that are told together: 收入 and 支出. */
  SIDE,
  /** Ends the name of what was laid down, not done: 预算数. */
  LAID_DOWN,
  /** Ends a word for the grade of things: 国家级. */
  GRADED;

  private static final class Holder {
    private static final Map<Role, WordSet> WORDS =
        WordSet.byKind(Table.load(Role.class, "roles.tsv"), Role.class, "role", "word");
  }

  boolean holds(String word) {
    return words().holds(word);
  }

  boolean ends(String word) {
    return words().endsAt(word, word.length());
  }

  boolean begins(String word) {
    return words().beginsAt(word, 0);
  }

  boolean beginsAt(String text, int place) {
    return words().beginsAt(text, place);
  }

  /** Behind the longest word of the role that begins at the place; the place where none does. */
  int end(String text, int place) {
    return words().end(text, place);
  }

  /** The longest word of the role that the text ends with; an empty one where none does. */
  String endOf(String text) {
    return text.substring(words().start(text, text.length()));
  }

  /** Whether a word of the role stands anywhere in the text. */
  boolean isIn(String text) {
    return words().isIn(text);
  }

  private WordSet words() {
    return Holder.WORDS.getOrDefault(this, WordSet.NONE);
  }
}

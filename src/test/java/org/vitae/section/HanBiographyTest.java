package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.TestDocuments;

class HanBiographyTest {
  private static List<String> read(EntryKind kind, String text) {
    LayoutDocument document = TestDocuments.of(text);
    return new HanBiography()
        .read(document.passage(document.lines().get(0))).stream()
            .filter(d -> d.kind() == kind)
            .map(HanBiographyTest::fields)
            .toList();
  }

  private static String fields(Draft draft) {
    return Stream.of(
            Field.NAME,
            Field.POSITION,
            Field.INSTITUTION,
            Field.AREA,
            Field.STUDY_TYPE,
            Field.START_DATE,
            Field.END_DATE)
        .flatMap(field -> draft.first(field).stream())
        .reduce((a, b) -> a + " | " + b)
        .orElse("");
  }

  @Test
  void eachPostIsAJobAtTheEmployerThatWasNamedLast() {
    assertThat(read(EntryKind.WORK, "曾任江城重工集团公司财务部部长、副总经理，江城市人事局主任；现任江城银行独立董事。"))
        .containsExactly("江城重工集团公司 | 财务部部长", "江城重工集团公司 | 副总经理", "江城市人事局 | 主任", "江城银行 | 独立董事");
  }

  @Test
  void bodiesWithinAnEmployerBelongToThePost() {
    assertThat(read(EntryKind.WORK, "现任云岭股份董事会审计委员会主任兼党委副书记、车间主任"))
        .containsExactly("云岭股份 | 董事会审计委员会主任", "云岭股份 | 党委副书记", "云岭股份 | 车间主任");
    assertThat(read(EntryKind.WORK, "曾任云岭党委组织部科长")).containsExactly("云岭党委 | 组织部科长");
  }

  @Test
  void aClauseOfSignsAloneIsNone() {
    assertThat(read(EntryKind.WORK, "林江，男，1970年生，、，曾任江城银行行长，1998年、，汉族。"))
        .containsExactly("江城银行 | 行长");
  }

  @Test
  void datesHoldForThePostsOfTheirClause() {
    assertThat(read(EntryKind.WORK, "1990年7月至1996年3月任江城机械厂技术员、科长；2003年9月起担任江城重工有限公司总经理"))
        .containsExactly(
            "江城机械厂 | 技术员 | 1990-07 | 1996-03",
            "江城机械厂 | 科长 | 1990-07 | 1996-03",
            "江城重工有限公司 | 总经理 | 2003-09");
    assertThat(read(EntryKind.WORK, "1998.6月-今，云岭投资有限公司董事长"))
        .containsExactly("云岭投资有限公司 | 董事长 | 1998-06");
  }

  @Test
  void anEmployerMayBeNamedBeforeItsPosts() {
    assertThat(read(EntryKind.WORK, "2008年至今任职于云岭药业有限公司，现任公司财务总监，曾就职于临江会计师事务所，历任项目经理"))
        .containsExactly("云岭药业有限公司 | 财务总监 | 2008", "临江会计师事务所 | 项目经理");
  }

  @Test
  void schoolsAndDegreesAreEducation() {
    assertThat(read(EntryKind.EDUCATION, "1985年毕业于临江财经大学会计学专业，获经济学学士学位，硕士研究生学历"))
        .containsExactly("临江财经大学 | 会计学专业 | 学士学位 | 1985", "硕士研究生学历");
    assertThat(read(EntryKind.EDUCATION, "女，1971年5月生，地理学博士，硕士生导师。")).containsExactly("地理学 | 博士");
  }

  @Test
  void otherTextIsNoBiography() {
    assertThat(read(EntryKind.WORK, "高级工程师，热爱徒步和摄影")).isEmpty();
    assertThat(read(EntryKind.WORK, "2019年主持了新校区的建设")).isEmpty();
    assertThat(read(EntryKind.EDUCATION, "男，25岁，本科")).isEmpty();
    assertThat(read(EntryKind.EDUCATION, "我毕业于临江财经大学，熟悉各种数据库和编程语言，有五年后端开发经验，热爱开源软件，喜欢钻研新的技术。"))
        .isEmpty();
    assertThat(read(EntryKind.WORK, "Director of Quillhaven since 2019")).isEmpty();
  }

  @Test
  void anEmployerBeforeTheWordForHolding() {
    assertThat(read(EntryKind.WORK, "先后在江城第二机床厂任车间主任、生产处处长，云岭投资有限公司任总经理助理。"))
        .containsExactly("江城第二机床厂 | 车间主任", "江城第二机床厂 | 生产处处长", "云岭投资有限公司 | 总经理助理");
  }

  @Test
  void aPostAtAnEmployerNeedsNoWordBeforeItInABiography() {
    assertThat(read(EntryKind.WORK, "李青云，女，法学博士，江城南方大学法学院院长、教授。"))
        .containsExactly("江城南方大学法学院 | 院长", "江城南方大学法学院 | 教授");
  }

  @Test
  void theCompanyItselfIsNoEarlierEmployer() {
    assertThat(read(EntryKind.WORK, "曾任江城银行科长，现任公司监事会主席。"))
        .containsExactly("江城银行 | 科长", "公司 | 监事会主席");
  }

  @Test
  void theLevelOfSchoolingIsPrintedWithIt() {
    assertThat(read(EntryKind.EDUCATION, "李青云，男，1971年出生，本科学历，曾任江城银行科长。")).containsExactly("本科学历");
    assertThat(read(EntryKind.EDUCATION, "李青云，男，工商管理硕士，曾任江城银行科长。")).containsExactly("工商管理 | 硕士");
  }
}

//! Pages that deviate from the usual forms: ambiguity causes a warning, and a limit of one field never becomes that of another.

use std::fs;

use alipay_spec_tools::import::{self, Text};
use alipay_spec_tools::scaffold;

use super::Folder;

/// Returns the request, types and rules imported from a page, without the parts that are always the same, and the findings below them.
fn becomes(page: &str) -> String {
    let folder = Folder::new();
    let imported = folder.import(page).unwrap_or_else(|diagnostics| panic!("{diagnostics}\n{page}"));
    folder.is_clean();
    assert!(folder.import(page).unwrap().changes.files.is_empty(), "the second time changes nothing: {page}");
    let file = folder.read("demo/form.check.yaml");
    let body = file.split_once("\nrequest:").map_or("", |(_, rest)| rest);
    let messages: String = imported
        .changes
        .found
        .iter()
        .map(|diagnostic| format!("{}: {}\n", diagnostic.primary.position().line, diagnostic.message))
        .collect();
    format!("request:{body}---\n{messages}")
}

fn blank(rows: &str) -> String {
    with_head("参数 类型 是否必填 最大长度 描述 示例值", rows)
}

fn with_head(head: &str, rows: &str) -> String {
    format!(
        "alipay.demo.form.check (演示)\n\n公共请求参数\n\n参数 类型 是否必填 最大长度 描述 示例值\nbiz_content String - 集合\n\n\
         请求参数\n\n{head}\n{rows}\n\n响应示例\n\nJSON\n"
    )
}

fn labelled(lines: &str) -> String {
    format!("alipay.demo.form.check（演示）\n\n## 业务请求参数\n\n{lines}\n\n响应示例\n\ncurl -F 'biz_content=' JSON\n")
}

#[test]
fn a_row_with_an_unknown_type_is_a_row_of_its_own() {
    for form in [
        blank(
            "title String 必选 64 名称\nheight int 可选 5 高，不超过7个字符\nlevel 必选 3 无类型\nnote String 可选 - 备注\ndepth Map < String > 可选 6 深",
        ),
        with_head(
            "| 参数 | 类型 | 是否必填 | 最大长度 | 描述 | 示例值 |",
            "| title | String | 必选 | 64 | 名称 | |\n| height | int | 可选 | 5 | 高，不超过7个字符 | |\n| note | String | 可选 | - | 备注 | |\n| depth | map<x> | 可选 | 6 | 深 | |",
        ),
    ] {
        let result = becomes(&form);
        assert!(result.contains("title: { type: string, required: true, max_length: 64 }"), "{result}");
        assert!(result.contains("unknown type `int` of `height`"), "{result}");
        assert!(result.contains("note:  { type: string }") && result.contains("the type of `depth`"), "{result}");
        assert!(["5", "7", "3", "6"].iter().all(|length| !result.contains(&format!("max_length: {length} "))), "{result}");
    }
    let result =
        becomes(&labelled("**title**必选string(64)\n\n【描述】名称\n\n**height**可选int(5)\n\n【描述】高，不超过7个字符"));
    assert!(result.contains("title: { type: string, required: true, max_length: 64 }"), "{result}");
    assert!(result.contains("unknown type `int` of `height`") && !result.contains("max_length: 7"), "{result}");
}

#[test]
fn a_line_without_enough_cells_is_dropped_with_its_text() {
    let result = becomes(&blank("title String 必选 - 名称\nwidth Number\n不超过7个字符\nnote String 可选 8 备注"));
    assert!(result.contains("title: { type: string, required: true }"), "{result}");
    assert!(result.contains("the row of `width` has missing cells"), "{result}");
    let result = becomes(&blank("title String 必选 - 名称\nwidth px 视情况 4 宽，不超过7个字符\nnote String 可选 8 备注"));
    assert!(result.contains("title: { type: string, required: true }") && result.contains("不超过7个字符"), "{result}");
    let bars = "| title | String | 必选 | - | 名称 | |\n| width | px | 视情况 | 4 | 宽，不超过7个字符 | |\n| note | String | 可选 | 8 | 备注 | |";
    let result = becomes(&with_head("| 参数 | 类型 | 是否必填 | 最大长度 | 描述 | 示例值 |", bars));
    assert!(result.contains("title: { type: string, required: true }"), "{result}");
    assert!(result.contains("unknown word `视情况` for whether `width` is required"), "{result}");
    let result = becomes(&labelled("**title**必选string\n\n【描述】名称\n\n**width**必选string 8 宽\n\n【描述】不超过7个字符"));
    assert!(result.contains("title: { type: string, required: true }"), "{result}");
    assert!(result.contains("the line of the field `width` cannot be parsed"), "{result}");
}

#[test]
fn text_after_a_blank_line_is_not_a_limit() {
    let result = becomes(&blank("title String 必选 - 名称\n\n备注：全部不超过7个字符"));
    assert!(result.contains("title: { type: string, required: true }") && result.contains("不超过7个字符"), "{result}");
}

#[test]
fn a_description_line_that_looks_like_a_row_hides_no_row() {
    let result = becomes(&blank("title String 必选 64 名称，与\nnote 必选 其一\nnote String 可选 8 备注"));
    assert!(result.contains("note:  { type: string, max_length: 8 }"), "{result}");
}

#[test]
fn rows_after_an_object_are_its_fields_only_if_the_page_marks_them() {
    let rows = "lamp String 必选 8 灯\nroom Room 可选 - 房间\nfloor String 可选 4 楼层\nname String 必选 16 名称";
    let result = becomes(&blank(rows));
    assert!(!result.contains("floor:") && !result.contains("name:"), "{result}");
    assert!(result.contains("`floor`, `name` may be within the object above or beside it"), "{result}");
    let bars = |name: &str| {
        format!(
            "| 名称 | 类型 | 必填 | 长度 | 说明 |\n|---|---|---|---|---|\n| lamp | String | 是 | 8 | 灯 |\n| room | Room | 否 | - | 房间 |\n| {name} | String | 否 | 4 | 楼层 |"
        )
    };
    let result = becomes(&with_head("", &bars("floor")));
    assert!(!result.contains("floor:") && result.contains("`floor` may be within"), "{result}");
    for marked in ["└ floor", "- floor", "` `floor", "&emsp;floor".replace("&emsp;", "\u{2003}").as_str()] {
        let result = becomes(&with_head("", &bars(marked)));
        assert!(result.contains("  Room:\n    fields:\n      floor: { type: string, max_length: 4 }"), "{marked}: {result}");
    }
    let lines = "**room**可选Room\n\n【描述】房间\n\n**floor**可选string(4)\n\n【描述】楼层";
    assert!(!becomes(&labelled(lines)).contains("floor:"));
    assert!(becomes(&labelled(&format!("展开所有属性\n\n{lines}"))).contains("floor: { type: string, max_length: 4 }"));
}

#[test]
fn words_mark_inner_fields_only_if_the_page_has_both_kinds() {
    let rows = "room Room 可选 房间\nfloor String 必填 4 楼层 x\nname String 必填 16 名称 x";
    let result = becomes(&blank(rows));
    assert!(
        !result.contains("floor:") && result.contains("`floor`, `name` may be within the object above or beside it"),
        "{result}"
    );
    for more in ["\nlamp String 必选 8 灯", "\nsize String 选填 8 大小"] {
        let result = becomes(&blank(&format!("{rows}{more}")));
        assert!(result.contains("  Room:\n    fields:\n      floor:") && !result.contains("may be within"), "{result}");
    }
    // Each omitted row is named, in every form.
    let rows = "room Room 可选 房间\nfloor String 必选 4 楼层\nname String 可选 16 名称\nage Number 必选 3 年龄";
    assert!(becomes(&blank(rows)).contains("`floor`, `name`, `age` may be within"));
    let lines = "**room**可选Room\n\n**floor**可选string(4)\n\n【描述】楼层\n\n**name**必选string(16)";
    assert!(becomes(&labelled(lines)).contains("`floor`, `name` may be within"));
}

#[test]
fn an_unknown_type_has_no_inner_rows() {
    let types = ["Decimal", "Map", "Map<String,String>", "Enum<A>", "BigDecimal", "枚举", "int", "Number(10,2)", "List<String>"];
    for ty in types {
        let below = "kind string[] 可选 7 种 x\nnote 字符串 可选 9 备注\nlit 布尔 可选 亮\nlast String(5) 可选 末";
        let result = becomes(&blank(&format!("size {ty} 必选 64 大小\n{below}")));
        assert!(result.contains(&format!("unknown type `{ty}` of `size`")), "{ty}: {result}");
        assert!(!result.contains("may be within"), "{ty}: {result}");
        for field in [
            "kind: { type: list<string>, ",
            "note: { type: string, max_length: 9 }",
            "lit:  { type: boolean }",
            "last: { type: string, max_length: 5 }",
        ] {
            assert!(result.contains(field), "{ty} {field}: {result}");
        }
    }
}

#[test]
fn a_length_can_follow_the_type() {
    let bars = |ty: &str, length: &str| {
        with_head(
            "| 参数 | 类型 | 是否必填 | 最大长度 | 描述 | 示例值 |",
            &format!("| lamp | {ty} | 是 | {length} | 灯 | L |\n| note | String | 否 | 64 | 备注 | N |"),
        )
    };
    for (ty, length, expected) in [
        ("String(5)", "", "max_length: 5"),
        ("String（5）", "-", "max_length: 5"),
        ("String (5)", "5", "max_length: 5"),
        ("string[1,5]", "-", "max_length: 5, min_length: 1"),
        ("Price(11)", "-", "type: price, required: true, max_length: 11"),
        ("String(5)[]", "-", "items: { max_length: 5 }"),
    ] {
        let result = becomes(&bars(ty, length));
        assert!(result.contains(expected) && result.contains("note: { type: string, max_length: 64"), "{ty}: {result}");
        assert!(result.ends_with("---\n"), "{ty}: {result}");
    }
    let result = becomes(&bars("String(5)", "8"));
    assert!(
        result.contains("`lamp`: the length is 8 in the column, but 5 after the type") && !result.contains("max_length: 8"),
        "{result}"
    );
}

#[test]
fn a_table_with_unknown_columns_is_reported_with_its_rows() {
    let table = "| 参数 | 类型 | 是否必填 |\n|---|---|---|\n| lamp | String | 是 |";
    for unknown in [
        "| 代号 | 形 | 须 |\n|---|---|---|\n| a | String | Y |\n| b | String | N |",
        "代号 | 形 | 须\na | String | Y\nb | String | N",
    ] {
        let behind = Some(format!("{table}\n\n{unknown}")).filter(|_| unknown.contains("---"));
        for rows in std::iter::once(format!("{unknown}\n\n{table}")).chain(behind) {
            let result = becomes(&with_head("", &rows));
            assert!(result.contains("lamp: { type: string, required: true }"), "{rows}: {result}");
            assert!(result.contains("unknown columns in this table; omitted rows: `a`, `b`"), "{rows}: {result}");
        }
    }
}

#[test]
fn bare_values_are_reported_with_their_words() {
    for (about, words) in [
        ("支持：alipay_wallet、alipay_pc", "alipay_wallet、alipay_pc"),
        ("FAST|SLOW", "FAST|SLOW"),
        ("true或false", "true或false"),
        ("取值：FAST|SLOW", "FAST|SLOW"),
    ] {
        let result = becomes(&blank(&format!("mode String 必选 64 {about} x")));
        assert!(!result.contains("values: ["), "{result}");
        assert!(result.contains(&format!("`mode`: the description seems to list values: `{words}`")), "{about}: {result}");
    }
    // Field names are not values.
    let result = becomes(&blank("mode String 必选 64 支持：note、last x\nnote String 可选 8 备注\nlast String 可选 8 末"));
    assert!(result.ends_with("---\n"), "{result}");
    for about in ["类型：A-甲；B-乙", "A（快）/B（慢）"] {
        let result = becomes(&blank(&format!("mode String 必选 64 {about} A")));
        assert!(result.contains("values: [A, B]"), "{about}: {result}");
    }
}

#[test]
fn values_are_read_in_rows_that_end_with_their_example() {
    for (row, expected) in [
        ("mode String 必选 8 方式：A(甲)，B(乙) A", "values: [A, B]"),
        ("mode String 必选 8 方式：A(甲),B(乙)", "values: [A, B]"),
        ("mode String 必选 8 方式\nFAST:快\nFULL:全", "values: [FAST, FULL]"),
        ("mode String 必选 8 取值：fast:快，full:全 fast", "values: [fast, full]"),
    ] {
        let result = becomes(&blank(row));
        assert!(result.contains(expected), "{row}: {result}");
    }
    let result = becomes(&blank("mode String 必选 8 方式 fast:快，full:全"));
    assert!(!result.contains("values:") && result.contains("`mode`: `fast`, `full` may be its values"), "{result}");
    let result = becomes(&with_head(
        "| 参数 | 类型 | 是否必填 | 最大长度 | 描述 | 示例值 |",
        "| mode | String | 必选 | 8 | 方式 | A(甲),B(乙) |",
    ));
    assert!(!result.contains("values:") && result.contains("`mode`: its example lists values"), "{result}");
}

#[test]
fn alternative_fields_get_a_rule() {
    let rows = "card_no String 特殊可选 16 卡号，和电话不能同时为空\nphone String 特殊可选 11 电话，和卡号不能同时为空\nmemo String 可选 8 备注";
    let result = becomes(&blank(rows));
    assert!(result.contains("rules: [{ at_least_one: [card_no, phone] }]"), "{result}");
    let rows = "card_no String 特殊可选 16 卡号，和电话不能同时为空\nphone String 特殊可选 11 电话";
    let result = becomes(&blank(rows));
    assert!(!result.contains("rules:") && result.contains("`card_no`: the description requires one of several"), "{result}");
    let result = becomes(&labelled(
        "以下参数 二选一 传入\n\n**card_no**string(16)\n\n【描述】卡号\n\n**phone**string(11)\n\n【描述】电话",
    ));
    assert!(!result.contains("rules:") && result.contains("whether one of `card_no`, `phone` is required"), "{result}");
}

#[test]
fn alternative_fields_get_a_rule_in_new_and_existing_files() {
    for (word, count) in [("a与b二选一", 2), ("a和b不能同时为空", 2), ("a与b必传其一", 2), ("a、b、c三选一", 3)]
    {
        let names: Vec<&str> = ["a", "b", "c"].into_iter().take(count).collect();
        let rows: Vec<String> = names.iter().map(|name| format!("{name} String 特殊可选 16 {word} x")).collect();
        let page = blank(&rows.join("\n"));
        let rule = format!("rules: [{{ at_least_one: [{}] }}]", names.join(", "));
        let some = format!("request:\n  {}: {{ type: string }}\n", names[1]);
        // A file from `new`, one with some of the fields, and none.
        for request in [Some("request: {}"), Some(some.as_str()), None] {
            let folder = Folder::new();
            if let Some(request) = request {
                scaffold(&folder.spec(), "alipay.demo.form.check", None).unwrap().write(&folder.spec()).unwrap();
                let file = folder.read("demo/form.check.yaml");
                fs::write(folder.spec().join("demo/form.check.yaml"), file.replace("request: {}", request)).unwrap();
            }
            let imported = folder.import(&page).unwrap();
            let file = folder.read("demo/form.check.yaml");
            assert!(file.contains(&rule), "{word} {request:?}: {file}");
            assert!(imported.changes.found.is_empty(), "{word} {request:?}: {}", imported.changes.found);
            assert!(folder.import(&page).unwrap().changes.files.is_empty(), "the second time changes nothing: {word}");
        }
    }
    // A rule about a field that cannot be described is omitted, also in a new file.
    for new in [false, true] {
        let folder = Folder::new();
        if new {
            scaffold(&folder.spec(), "alipay.demo.form.check", None).unwrap().write(&folder.spec()).unwrap();
        }
        let imported = folder.import(&blank("a String 特殊可选 16 a与b二选一 x\nb int 特殊可选 16 a与b二选一 x")).unwrap();
        assert!(!folder.read("demo/form.check.yaml").contains("rules:"));
        let is_reported = imported
            .changes
            .found
            .iter()
            .any(|diagnostic| diagnostic.message == "one of `a`, `b` is required, but `b` is not described");
        assert!(is_reported, "{}", imported.changes.found);
    }
}

#[test]
fn lines_without_stars_are_fields() {
    for line in [
        "lamp_no必选string(20)",
        "lamp_no 必选 string(20)",
        "- lamp_no必选string(20)",
        "### lamp_no必选string（20）",
        "lamp_no|灯号必选string[0,20]",
        "lamp_no｜灯号必选string(20)",
        "**lamp_no****｜灯号**必选string(20)",
        "**lamp_no**必选string(20)",
        "`lamp_no`必选string(20)",
        "`lamp_no` 必选 string(20)",
        "- `lamp_no`必选，string(20)",
        "lamp_no（必选，string(20)）",
        "lamp_no（必选, string（20））",
        "lamp_no(必选)string(20)",
        "lamp_no（string(20)，必选）",
        "lamp_no：必选，string(20)",
        "**lamp_no**（必选，string(20)）",
        "`lamp_no`（必选 string(20)）",
    ] {
        let result = becomes(&labelled(&format!("{line}\n\n【描述】灯号\n\nnote可选string(8)\n\n【描述】备注")));
        assert!(result.contains("lamp_no: { type: string, required: true, max_length: 20 }"), "{line}: {result}");
        assert!(result.contains("note:    { type: string, max_length: 8 }"), "{line}: {result}");
    }
}

#[test]
fn a_row_with_bars_continues_on_the_next_lines() {
    let head = "| 参数 | 类型 | 是否必填 | 最大长度 | 描述 | 示例值 |";
    for row in [
        "| lamp_no | String | 必选 | 20 | 灯号 | L-1 |",
        "| lamp_no | String | 必选 | 20 | 灯号，\n第二行 | L-1 |",
        "| lamp_no | String | 必选 | 20 | 灯号，\n\n第二行，\n第三行 | L-1 |",
        "| lamp_no | String | 必选 | 20 |\n灯号 |\nL-1 |",
        "| lamp_no | String | 必选 | 20 |\n| 灯号 | L-1 |",
        "lamp_no | String | 必选 | 20 | 灯号，\n第二行 | L-1",
        "lamp_no\tString\t必选\t20\t灯号\tL-1",
    ] {
        let head = if row.contains('\t') { "参数\t类型\t是否必填\t最大长度\t描述\t示例值" } else { head };
        let note =
            if row.contains('\t') { "note\tString\t可选\t8\t备注" } else { "| note | String | 可选 | 8 | 备注 | |" };
        let result = becomes(&with_head(head, &format!("{row}\n{note}")));
        assert!(result.contains("lamp_no: { type: string, required: true, max_length: 20, example: L-1 }"), "{row}: {result}");
        assert!(result.contains("note:    { type: string, max_length: 8 }"), "{row}: {result}");
    }
}

#[test]
fn alternative_headings_are_read() {
    for (head, row) in [
        ("Parameter | Type | Mandatory | Length | Description | Example", "lamp_no | String | Y | 20 | The lamp. | L-1"),
        ("Field | Type | Mandatory | Max Length | Description | Sample", "lamp_no | String | Yes | 20 | The lamp. | L-1"),
        ("Name | Type | M/O | Length | Description | Example", "lamp_no | String | M | 20 | The lamp. | L-1"),
        ("名称 | 类型 | 必填 | 示例 | 描述", "lamp_no | String | 是 | L-1 | 灯号，不超过20个字符"),
        ("| 字段名 | 类型 | 必填 | 长度 | 说明 | 示例 |", "| lamp_no | String | 必填 | 20 | 灯号 | L-1 |"),
        ("参数名 | 参数类型 | 是否必须 | 长度 | 说明 | 样例", "lamp_no | String | 是 | 20 | 灯号 | L-1"),
        ("| 字段名 | 变量类型 | 必须 | 说明 | 示例 |", "| lamp_no | String(20) | Y | 灯号 | L-1 |"),
        ("| 变量名 | 变量类型 | 是否必输 | 备注 | 举例 |", "| lamp_no | String(20) | Y | 灯号 | L-1 |"),
        ("| 属性 | 属性类型 | 必填项 | 最大长度 | 含义 | 示例值 |", "| lamp_no | String | Y | 20 | 灯号 | L-1 |"),
        (
            "| Parameter | Data type | Required | Max length | Remarks | Example |",
            "| lamp_no | String | R | 20 | The lamp. | L-1 |",
        ),
    ] {
        let result = becomes(&with_head(head, row));
        assert!(result.contains("lamp_no: { type: string, required: true, max_length: 20, example: L-1 }"), "{head}: {result}");
    }
    // Without bars, a number after the word is not a length if the header has no such column.
    let result = becomes(&with_head("名称 类型 必填 示例 描述", "lamp_no String 必填 20 灯号"));
    assert!(result.contains("lamp_no: { type: string, required: true }"), "{result}");
}

#[test]
fn an_import_fills_the_title_of_a_new_file() {
    for rest in [None, Some("POST /v3/alipay/demo/form/check")] {
        let folder = Folder::new();
        scaffold(&folder.spec(), "alipay.demo.form.check", rest).unwrap().write(&folder.spec()).unwrap();
        folder.import(&blank("lamp_no String 必选 20 灯号")).unwrap();
        let file = folder.read("demo/form.check.yaml");
        assert!(file.contains("# The official name in Chinese.\ntitle: 演示\n"), "{file}");
        assert_eq!(file.contains("lamp_no:"), rest.is_none(), "a page does not tell which fields REST has: {file}");
        assert!(folder.import(&blank("lamp_no String 必选 20 灯号")).unwrap().changes.files.is_empty());
    }
    // A file that only lacks its title.
    let folder = Folder::new();
    scaffold(&folder.spec(), "alipay.demo.form.check", None).unwrap().write(&folder.spec()).unwrap();
    folder.import(&blank("")).unwrap();
    assert!(folder.read("demo/form.check.yaml").contains("title: 演示\n"));
    // Without a title there is nothing to fill in.
    let folder = Folder::new();
    scaffold(&folder.spec(), "alipay.demo.form.check", None).unwrap().write(&folder.spec()).unwrap();
    let page = blank("lamp_no String 必选 20 灯号").replace("alipay.demo.form.check (演示)", "alipay.demo.form.check");
    let diagnostics = folder.import(&page).unwrap_err();
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.message == "expected a string, found nothing"), "{diagnostics}");
}

#[test]
fn an_openapi_description_fills_the_title_of_a_new_file() {
    let folder = Folder::new();
    let rest = Some("GET /v3/alipay/demo/order/query");
    scaffold(&folder.spec(), "alipay.demo.order.query", rest).unwrap().write(&folder.spec()).unwrap();
    let imported = import::openapi(&folder.spec(), "tests/import/openapi.yaml".as_ref(), Text::Drop).unwrap();
    assert!(!imported.changes.found.has_errors(), "{}", imported.changes.found);
    imported.changes.write(&folder.spec()).unwrap();
    let file = fs::read_to_string(folder.spec().join("demo/order.query.yaml")).unwrap();
    assert!(file.contains("title: 订单查询\n"), "{file}");
}

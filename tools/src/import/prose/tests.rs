//! Tests of statements of each kind. The sentences are invented.

use super::{Described, Either, EitherKind, Format, Required, Statements, read};

/// The names of the other fields of the record in these tests.
const SIBLINGS: &[&str] = &["kind", "color", "shelf_no", "open_id"];

fn field(name: &str, ty: &str, text: &str, example: Option<&str>) -> Statements {
    read(&Described { name, ty, text, example, siblings: SIBLINGS })
}

fn string(text: &str) -> Statements {
    field("label_text", "string", text, None)
}

/// Formats the values as `A=甲 B=乙`, with `+` after an open list.
fn values(statements: &Statements) -> String {
    let Some(values) = &statements.values else { return String::new() };
    let shown = |value: &super::Value| format!("{}={}", value.wire, value.title.as_deref().unwrap_or(""));
    let list: Vec<String> = values.list.iter().map(shown).collect();
    format!("{}{}", list.join(" "), if values.open { " +" } else { "" })
}

#[test]
fn the_leading_label_is_the_title() {
    for (text, expected) in [
        ("书架编号。由书店自定义", Some("书架编号")),
        ("书架 id，在书店中唯一", Some("书架 id")),
        ("借阅规则", Some("借阅规则")),
        ("借阅天数，单位为天", Some("借阅天数")),
        ("当书架已满时，传入下一个书架", None),
        ("用于区分书架的编号", None),
        ("OPEN：开放；SHUT：关闭", None),
        ("书名、作者或出版社", None),
        ("归还后三天内可以再借", None),
    ] {
        assert_eq!(string(text).title.as_deref(), expected, "{text}");
    }
}

#[test]
fn lengths_are_read_from_the_text() {
    for (text, expected) in [
        ("书名，最长不超过80个字符", (None, Some(80))),
        ("书名，3~40个字符", (Some(3), Some(40))),
        ("书名，长度限制 3~40 个字符（中文字符按2个字符计算）", (None, Some(40))),
        ("附言，长度不超过60个字母或30个汉字", (None, Some(60))),
        ("条码，最短 8 位，最长 13 位", (Some(8), Some(13))),
        ("书名，如果不填默认采用书架名称，3~40个字符", (Some(3), Some(40))),
    ] {
        let statements = string(text);
        assert_eq!((statements.min_length, statements.max_length), expected, "{text}");
    }
}

#[test]
fn other_numbers_are_not_lengths() {
    for text in ["借期最长15天", "书名，建议不超过20个字符", "条码，8-10位，电子书为20位", "书名，如果为合集则不超过30个字符"]
    {
        let statements = string(text);
        assert_eq!((statements.min_length, statements.max_length), (None, None), "{text}");
    }
    assert!(!string("书名，建议不超过20个字符").doubts.is_empty());
}

#[test]
fn an_exhaustive_character_set_becomes_a_pattern() {
    for (text, expected) in [
        ("书架编号，仅支持字母、数字、下划线", Some("^[0-9A-Za-z_]*$")),
        ("书架编号，只能由大写字母、数字组成", Some("^[0-9A-Z]*$")),
        ("书架编号，只支持英文和数字，以及“-”", Some("^[0-9A-Za-z-]*$")),
        ("书架编号，12位纯数字", Some("^[0-9]*$")),
        ("书架编号，可包含字母、数字、下划线", None),
        ("书架编号，仅支持中文、字母", None),
        ("书架编号，目前为12位纯数字", None),
    ] {
        assert_eq!(string(text).pattern.as_deref(), expected, "{text}");
    }
    let id = string("读者编号，以 2088 开头的 16 位纯数字组成。");
    assert_eq!((id.pattern.as_deref(), id.min_length, id.max_length), (Some("^2088[0-9]*$"), Some(16), Some(16)));
}

#[test]
fn element_counts_are_read_from_the_text() {
    let list = |text: &str| {
        let statements = field("books", "list<string>", text, None);
        (statements.min_items, statements.max_items)
    };
    assert_eq!(list("书目列表，一次最多20个"), (None, Some(20)));
    assert_eq!(list("书目列表（至少1个，最多5个）"), (Some(1), Some(5)));
    assert_eq!(list("书目列表，单次传入的最大数量为50"), (None, Some(50)));
    assert_eq!(list("书目列表，每个书架最多6本"), (None, None));
    assert_eq!(list("书目列表，单个编号最长64个字符"), (None, None));
}

#[test]
fn ranges_are_read_from_the_text() {
    let number = |name: &str, ty: &str, text: &str| {
        let statements = field(name, ty, text, None);
        format!("{}..{}", statements.minimum.unwrap_or_default(), statements.maximum.unwrap_or_default())
    };
    assert_eq!(number("rent_amount", "string", "租金，单位为元，取值范围[0.01,500]"), "0.01..500");
    assert_eq!(number("page_size", "integer", "每页条数，取值范围是(0,100]"), "1..100");
    assert_eq!(number("page_size", "integer", "每页条数，默认10，最大50"), "..50");
    assert_eq!(number("page_num", "integer", "页码，从1开始"), "1..");
    assert_eq!(number("book_count", "integer", "本数，必须大于0"), "1..");
    assert_eq!(number("days", "integer", "借期，1-30的整数"), "1..30");
    assert_eq!(number("page_size", "integer", "每页条数，如果为图集则最大20"), "..");
    assert_eq!(number("rent_amount", "string", "租金，单位为元。外借场景取值范围[0.01,500]"), "..");
}

#[test]
fn decimal_places_are_read_if_unambiguous() {
    for (text, expected) in [
        ("租金，精确到小数点后两位", Some(2)),
        ("重量，保留3位小数", Some(3)),
        ("租金，单位为元，精确到分", Some(2)),
        ("重量，最多13位小数", Some(13)),
        ("重量，2位小数，最大支持6位小数", None),
        ("归还时间，精确到秒", None),
    ] {
        assert_eq!(string(text).max_decimals, expected, "{text}");
    }
}

#[test]
fn values_are_read_in_each_form() {
    let state = |text: &str| values(&field("book_status", "string", text, None));
    assert_eq!(state("状态。枚举值：LENT：借出；BACK：归还"), "LENT=借出 BACK=归还");
    assert_eq!(state("状态：借出(LENT)、归还(BACK)"), "LENT=借出 BACK=归还");
    assert_eq!(state("状态，枚举值：借出：LENT，归还：BACK"), "LENT=借出 BACK=归还");
    assert_eq!(state("状态，可选值：(\"LENT\", \"借出\"), (\"BACK\", \"归还\")"), "LENT=借出 BACK=归还");
    assert_eq!(state("状态 LENT 借出 BACK 归还 LOST 遗失"), "LENT=借出 BACK=归还 LOST=遗失");
    assert_eq!(state("状态，枚举值为：LENT，BACK"), "LENT= BACK=");
    assert_eq!(state("状态，0：借出；1：归还"), "0=借出 1=归还");
    assert_eq!(state("状态码。固定为LENT"), "LENT=");
}

#[test]
fn incomplete_lists_are_open() {
    let state = |text: &str| values(&field("book_status", "string", text, None));
    assert_eq!(state("状态，目前支持 LENT：借出；BACK：归还"), "LENT=借出 BACK=归还 +");
    assert_eq!(state("状态，包括但不限于 LENT：借出；BACK：归还"), "LENT=借出 BACK=归还 +");
    assert_eq!(state("状态，如 借出(LENT)、归还(BACK)等"), "LENT=借出 BACK=归还 +");
    assert_eq!(state("状态，LENT：借出；BACK：归还；更多状态请见文档"), "LENT=借出 BACK=归还 +");
}

#[test]
fn ambiguous_lists_give_no_values() {
    for text in [
        "状态，LENT：借出；BACK：归还；DAMAGED_BOOK 损坏",
        "状态，多个用逗号分隔。LENT：借出；BACK：归还",
        "扩展信息，JSON格式。LENT：借出；BACK：归还",
        "状态，1：借出；2：归还；3、遗失",
        "超时时间，取值范围：1m～7d。m-分钟，h-小时，d-天",
        "图集场景固定为LENT",
    ] {
        let statements = field("book_status", "string", text, None);
        assert_eq!(values(&statements), "", "{text}");
        assert!(!statements.doubts.is_empty(), "{text}");
    }
    let text = "状态。枚举值：LENT：借出；BACK：归还";
    assert_eq!(values(&field("book_status", "string", text, Some("GONE"))), "", "the example is another value");
    assert_eq!(values(&field("book_status", "string", text, Some("BACK"))), "LENT=借出 BACK=归还");
}

#[test]
fn formats_need_explicit_words() {
    for (text, expected) in [
        ("归还时间，格式为yyyy-MM-dd HH:mm:ss", Some(Format::DateTime)),
        ("归还日期，格式为YYYY-MM-DD", Some(Format::Date)),
        ("归还日期，格式为yyyy-MM-dd，9999-12-31表示长期", Some(Format::Date)),
        ("归还日期，格式为yyyyMMdd", None),
        ("归还日期，yyyy-MM-dd或yyyy-MM-dd HH:mm:ss", None),
        ("归还日期，格式为yyyy-MM-dd或长期", None),
        ("租金，单位为元", Some(Format::Price)),
        ("租金，单位为分", None),
        ("租金，单位为元，精确到小数点后6位小数", None),
        ("借期，单位为天", None),
    ] {
        assert_eq!(string(text).format, expected, "{text}");
    }
    assert_eq!(field("rent", "string", "租金，单位为元", Some("三元")).format, None);
    assert_eq!(field("rents", "list<string>", "租金，单位为元", None).format, None);
}

#[test]
fn defaults_have_the_type_of_the_field() {
    let default = |name: &str, ty: &str, text: &str| field(name, ty, text, None).default;
    assert_eq!(default("book_status", "string", "状态。枚举值：LENT：借出；BACK：归还。默认值为BACK").as_deref(), Some("BACK"));
    assert_eq!(default("book_status", "string", "状态。枚举值：LENT：借出；BACK：归还。默认值为GONE"), None);
    assert_eq!(default("page_size", "integer", "每页条数，不传的情况下默认20条").as_deref(), Some("20"));
    assert_eq!(default("page_num", "integer", "页码，默认500个结果为一页"), None);
    assert_eq!(default("fast", "boolean", "是否加急，默认为false").as_deref(), Some("false"));
    assert_eq!(default("fast", "boolean", "是否加急，默认否。").as_deref(), Some("false"));
    assert_eq!(default("book_status", "string", "状态，图集场景默认为LENT"), None);
    assert_eq!(default("book_status", "string", "状态，默认为LENT；图集默认为BACK"), None);
}

#[test]
fn deprecated_fields_name_their_replacement() {
    let instead = |text: &str| string(text).deprecated.map(|deprecated| deprecated.instead);
    assert_eq!(instead("该字段已废弃"), Some(None));
    assert_eq!(instead("书架（废弃）"), Some(None));
    assert_eq!(instead("废弃字段，请使用shelf_no字段替代"), Some(Some("shelf_no".to_owned())));
    assert_eq!(instead("废弃字段，请使用other_no字段替代"), Some(None));
    assert_eq!(instead("状态，GONE：批次废弃"), None);
    assert_eq!(instead("旧书目将废弃"), None);
}

#[test]
fn conditions_on_a_field_value_become_rules() {
    let when = |text: &str| -> Vec<String> {
        string(text).when.iter().map(|condition| format!("{}={}", condition.field, condition.equals)).collect()
    };
    assert_eq!(when("书签，kind为ART时必填"), ["kind=ART"]);
    assert_eq!(when("书签。当kind=ART时，该字段必传"), ["kind=ART"]);
    assert_eq!(when("书签。图集时(kind=ART)必填"), ["kind=ART"]);
    assert_eq!(when("书签，仅 kind 为 ART 类型时才需传入。"), ["kind=ART"]);
    assert_eq!(when("书签，kind为ART/MAP时必填"), ["kind=ART", "kind=MAP"]);
    assert_eq!(when("书签，kind=ART 或 kind=MAP 时必传"), ["kind=ART", "kind=MAP"]);
    assert_eq!(when("书签。限制：1.kind为ART时必填。2.不能重复"), ["kind=ART"]);
    for text in
        ["书签，other_kind为ART时必填", "书签，红色且kind为ART时必填", "书签，图集场景下必传", "书签，kind为ART时，color必填"]
    {
        assert_eq!(when(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn required_needs_explicit_words() {
    for (text, expected) in [
        ("书签，必填", Some(Required::Always)),
        ("书签。该参数必填。", Some(Required::Always)),
        ("书签，非必填", None),
        ("书签，图集场景下必传，其它场景无需传入", Some(Required::Conditional)),
        ("书签，图集必填", Some(Required::Conditional)),
        ("书签（图集的书目，该字段不能为空）", Some(Required::Conditional)),
        ("书签，shelf_no必填", None),
    ] {
        assert_eq!(string(text).required, expected, "{text}");
    }
    assert_eq!(field("user_id", "string", "读者，必填", None).required, Some(Required::Conditional), "open_id can stand for it");
}

#[test]
fn groups_name_their_fields() {
    let group = |name: &str, text: &str| field(name, "string", text, None).either;
    let of = |kind, fields: &[&str]| vec![Either { kind, fields: fields.iter().map(|field| (*field).to_owned()).collect() }];
    assert_eq!(group("label_text", "书签，与shelf_no不能同时为空"), of(EitherKind::AtLeastOne, &["label_text", "shelf_no"]));
    assert_eq!(
        group("label_text", "书签，label_text与shelf_no二选一，同时传入时以shelf_no为准"),
        of(EitherKind::AtLeastOne, &["label_text", "shelf_no"])
    );
    assert_eq!(group("label_text", "书签，与shelf_no必须且只能二选一"), of(EitherKind::ExactlyOne, &["label_text", "shelf_no"]));
    assert_eq!(
        group("user_id", "读者，与shelf_no二选一"),
        of(EitherKind::AtLeastOne, &["open_id", "shelf_no", "user_id"]),
        "open_id can stand for user_id"
    );
    for text in
        ["书签，与书架二选一", "书签，与other_no二选一", "图集场景下与shelf_no不能同时为空", "与shelf_no二选一或者同时为空"]
    {
        assert_eq!(group("label_text", text), [], "{text}");
    }
}

#[test]
fn file_sizes_and_extensions_are_read() {
    let statements = string("封面图片，大小不超过2M，支持格式：jpg、png。");
    assert_eq!((statements.max_bytes, statements.extensions), (Some(2 << 20), vec!["jpg".to_owned(), "png".to_owned()]));
    assert_eq!(string("封面图片，文件大小在 50K-5M 之间").max_bytes, Some(5 << 20));
    assert_eq!(string("封面图片不超过2M，视频不超过9M").max_bytes, None);
    assert_eq!(string("封面图片，支持jpg、png等格式").extensions, Vec::<String>::new());
}

#[test]
fn a_limit_that_the_example_breaks_is_doubtful() {
    let statements = field("label_text", "string", "书名，最长不超过4个字符", Some("很长的一个书名"));
    assert_eq!(statements.max_length, None);
    assert!(!statements.doubts.is_empty());
    let statements = field("page_size", "integer", "每页条数，最大50", Some("60"));
    assert_eq!(statements.maximum, None);
}

//! Statements in descriptions, each with the resulting limits.

use std::collections::BTreeMap;

use alipay_codegen::catalogue::Code;
use serde_json::Value;

use super::Folder;

/// Returns the outcome for a field with each statement as its description: its limits in the spec's terms, `?` if the report names the
/// field instead, and an empty text if there is neither.
pub(super) fn outcomes(ty: &str, statements: &[&str]) -> Vec<String> {
    let mut page = String::from("alipay.demo.words.check（演示）\n\n## 业务请求参数\n\n");
    for (index, statement) in statements.iter().enumerate() {
        page.push_str(&format!("**field{index}**可选{ty}\n\n【描述】{statement}\n\n"));
    }
    page.push_str("响应示例\n\nCURL 'biz_content='\n");
    let folder = Folder::new();
    let imported = folder.import(&page).unwrap();
    folder.is_clean();
    let file: Value = serde_yaml::from_str(&folder.read("demo/words.check.yaml")).unwrap();
    let messages: BTreeMap<String, Vec<String>> =
        imported.changes.found.iter().fold(BTreeMap::new(), |mut messages, diagnostic| {
            assert_eq!(diagnostic.code, Code::NotCertain, "{}", diagnostic.message);
            let name = diagnostic.message.split('`').nth(1).unwrap().to_owned();
            messages.entry(name).or_default().push(diagnostic.message.clone());
            messages
        });
    let statement = |index: usize| {
        let name = format!("field{index}");
        let mut limits: Vec<String> = Vec::new();
        flat(&file["request"][&name], "", &mut limits);
        limits.sort();
        if messages.contains_key(&name) {
            limits.push("?".to_owned());
        }
        limits.join(" ")
    };
    (0..statements.len()).map(statement).collect()
}

fn flat(field: &Value, before: &str, limits: &mut Vec<String>) {
    for (key, value) in field.as_object().into_iter().flatten().filter(|(key, _)| *key != "type") {
        match value {
            Value::Object(_) => flat(value, &format!("{before}{key}."), limits),
            other => limits.push(format!("{before}{key}={}", other.to_string().replace('"', ""))),
        }
    }
}

fn holds(ty: &str, table: &[(&str, &str)]) {
    let statements: Vec<&str> = table.iter().map(|(statement, _)| *statement).collect();
    let wrong: Vec<String> = outcomes(ty, &statements)
        .into_iter()
        .zip(table)
        .filter(|(outcome, (_, expected))| outcome != expected)
        .map(|(outcome, (statement, expected))| format!("{statement}\n    is `{outcome}`, not `{expected}`"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_number_with_a_unit_of_length_is_a_length() {
    holds(
        "string",
        &[
            ("灯的名称，不超过64个字符", "max_length=64"),
            ("灯的名称，64个字符以内", "max_length=64"),
            ("灯的名称，64字符以内", "max_length=64"),
            ("灯的名称，64个字符之内", "max_length=64"),
            ("灯的名称，64个字符（含）以内", "max_length=64"),
            ("灯的名称，至多64个字符", "max_length=64"),
            ("灯的名称，最多64个字符", "max_length=64"),
            ("灯的名称，最多支持64个字符", "max_length=64"),
            ("灯的名称，最长64个字符", "max_length=64"),
            ("灯的名称，最长64字符", "max_length=64"),
            ("灯的名称，最长64位", "max_length=64"),
            ("灯的名称，最大长度64", "max_length=64"),
            ("灯的名称，最大长度为64", "max_length=64"),
            ("灯的名称，最大长度：64", "max_length=64"),
            ("灯的名称，最大长度限制64位", "max_length=64"),
            ("灯的名称，最大长度不超过64", "max_length=64"),
            ("灯的名称，长度不超过64", "max_length=64"),
            ("灯的名称，长度不超过64位", "max_length=64"),
            ("灯的名称，长度不能超过64个字符", "max_length=64"),
            ("灯的名称，长度不得超过64个字符", "max_length=64"),
            ("灯的名称，长度不可超过64个字符", "max_length=64"),
            ("灯的名称，长度不大于64", "max_length=64"),
            ("灯的名称，长度小于等于64", "max_length=64"),
            ("灯的名称，长度<=64", "max_length=64"),
            ("灯的名称，长度≤64", "max_length=64"),
            ("灯的名称，长度限制64", "max_length=64"),
            ("灯的名称，长度限制为64", "max_length=64"),
            ("灯的名称，长度限制在64个字符以内", "max_length=64"),
            ("灯的名称，长度控制在64个字符以内", "max_length=64"),
            ("灯的名称，长度上限64", "max_length=64"),
            ("灯的名称，长度上限为64个字符", "max_length=64"),
            ("灯的名称，长度在64以内", "max_length=64"),
            ("灯的名称，字数不超过20", "max_length=20"),
            ("灯的名称，字符数不超过20", "max_length=20"),
            ("灯的名称，限20字", "max_length=20"),
            ("灯的名称，限20个字以内", "max_length=20"),
            ("灯的名称，不超过20个字", "max_length=20"),
            ("灯的名称，不超过20字", "max_length=20"),
            ("灯的名称(不超过20个字符)", "max_length=20"),
            ("灯的名称（20个字符以内）", "max_length=20"),
            ("灯的编号，最多11位数字", "max_length=11"),
            ("灯的编号，不超过32位字符", "max_length=32"),
            ("灯的编号，不超过32位的数字或字母", "max_length=32"),
            ("灯的名称，不超过６４个字符", "max_length=64"),
            ("灯的名称，不超过 64 个字符", "max_length=64"),
            ("灯的名称，不超过六十四个字符", "max_length=64"),
            ("灯的名称，不超过一百二十八个字符", "max_length=128"),
            ("灯的名称，不超过十个字符", "max_length=10"),
            ("灯的名称，不超过1,024个字符", "max_length=1024"),
            ("灯的名称，不超过2千个字符", "max_length=2000"),
            ("灯的名称，不超过1万字", "max_length=10000"),
            ("灯的名称，64个字符以内、只能包含字母、数字", "max_length=64"),
            ("商家自定义。64个字符以内，仅支持字母。", "max_length=64"),
            ("当前最多支持20个字符", "max_length=20"),
            ("24小时内有效，不超过20个字符", "max_length=20"),
            ("以88开头，不超过16个字符", "max_length=16"),
            ("第1行是名称，不超过20个字符", "max_length=20"),
            ("最多保留30天，不超过20个字符", "max_length=20"),
            ("约定的名称，不超过20个字符", "max_length=20"),
            ("The name, at most 64 characters.", "max_length=64"),
            ("The name, up to 64 characters.", "max_length=64"),
            ("The name. No more than 64 characters.", "max_length=64"),
            ("The name must not exceed 64 characters.", "max_length=64"),
            ("The name cannot exceed 64 characters", "max_length=64"),
            ("The name, not exceeding 64 characters", "max_length=64"),
            ("The name, a maximum of 64 characters", "max_length=64"),
            ("The name, maximum 64 characters", "max_length=64"),
            ("The name, 64 characters or less", "max_length=64"),
            ("The name, 64 characters max", "max_length=64"),
            ("The name, max length 64", "max_length=64"),
            ("The name. Maximum length: 64", "max_length=64"),
            ("The name. The maximum length is 64 characters.", "max_length=64"),
            ("The name, limited to 64 characters", "max_length=64"),
            ("The name, no longer than 64 characters", "max_length=64"),
            ("The name, within 64 characters", "max_length=64"),
            ("The name cannot be longer than 64 characters.", "max_length=64"),
            ("The name. Less than or equal to 64 characters", "max_length=64"),
            ("商户订单号，不超过64个字符(含64个)", "max_length=64"),
            ("总长度不超过1024个字符", "max_length=1024"),
            ("只能包含字母和数字，不超过20个字符", "max_length=20"),
            ("The number, up to 18 digits", "max_length=18"),
        ],
    );
}

#[test]
fn a_range_of_lengths_has_two_ends() {
    holds(
        "string",
        &[
            ("密语，长度6-20个字符", "max_length=20 min_length=6"),
            ("密语，长度为6~20位", "max_length=20 min_length=6"),
            ("密语，长度6到20", "max_length=20 min_length=6"),
            ("密语，长度在6至20个字符之间", "max_length=20 min_length=6"),
            ("密语，长度范围：6～20", "max_length=20 min_length=6"),
            ("由6-20个字符组成", "max_length=20 min_length=6"),
            ("密语，长度6位到20位", "max_length=20 min_length=6"),
            ("密语，限6-20个字符", "max_length=20 min_length=6"),
            ("A word, length between 6 and 20 characters", "max_length=20 min_length=6"),
            ("最短6个字符，最长20个字符", "max_length=20 min_length=6"),
            ("不少于6个字符，不超过20个字符", "max_length=20 min_length=6"),
            ("must be between 6 and 20 characters", "max_length=20 min_length=6"),
            ("must be 6 to 20 characters long", "max_length=20 min_length=6"),
            ("1到64个字符", "?"),
            ("至少6个字符", "min_length=6"),
            ("6个字符以上", "min_length=6"),
            ("at least 6 characters", "min_length=6"),
            ("长度不少于6位", "min_length=6"),
            ("取第6-20个字符", ""),
        ],
    );
}

#[test]
fn a_number_with_another_unit_is_not_a_length() {
    holds(
        "string",
        &[
            ("有效期，最长15天", ""),
            ("有效期，最长15 天", ""),
            ("有效期，最长１５天", ""),
            ("有效期，最长十五天", ""),
            ("有效期，不超过15分钟", ""),
            ("有效期，不超过2小时", ""),
            ("有效期，不超过2个小时", ""),
            ("有效期，不超过12个月", ""),
            ("有效期，最长一年", ""),
            ("有效期，不超过3个工作日", ""),
            ("有效期，15天以内", ""),
            ("金额，不超过15元", ""),
            ("金额，最大5000元", ""),
            ("金额，最多100万元", ""),
            ("比例，不超过30%", ""),
            ("折扣，最多9折", ""),
            ("每天最多3次", ""),
            ("距离，不超过5公里", ""),
            ("宽度不超过750像素", ""),
            ("宽度不超过750px", ""),
            ("尺寸最大750*1000", ""),
            ("年龄，不超过60岁", ""),
            ("valid for at most 15 days", ""),
            ("up to 30 minutes", ""),
            ("no more than 3 times", ""),
            ("not exceeding 100 yuan", ""),
            ("最多2位小数", ""),
            ("精确到小数点后两位", ""),
            ("支持两位小数", ""),
            ("保留2位小数", ""),
            ("up to 2 decimal places", ""),
            ("以88开头的16位数字", ""),
            ("16位数字", ""),
            ("格式为yyyy-MM-dd HH:mm:ss", ""),
            ("24小时制", ""),
            ("2014-07-24 03:07:50", ""),
            ("版本固定为1.0", ""),
            ("最大长度不限", ""),
            ("见第64页", ""),
            ("超过64个字符会报错", ""),
        ],
    );
}

#[test]
fn ambiguous_statements_are_reported() {
    holds(
        "string",
        &[
            // No unit, or one that does not count characters.
            ("不超过50", "?"),
            ("最大50", "?"),
            ("最长32", "?"),
            ("最多邀请5位用户", "?"),
            ("编号最多32位", "?"),
            ("不超过20个汉字", "?"),
            ("最多支持100个英文/50个汉字", "?"),
            ("不超过64个字节", "?"),
            ("max 64 bytes", "?"),
            ("小数点前最多13位", "?"),
            ("整数部分最多8位", "?"),
            ("金额最多8位", "?"),
            ("长度32位", "?"),
            ("固定长度32", "?"),
            ("包裹的长度不超过200，单位厘米", "?"),
            ("不超过2M", "?"),
            ("最多20个编号", "?"),
            ("最多20门课", "?"),
            ("最多20个字段", "?"),
            // Not exactly a bound.
            ("小于20个字符", "?"),
            ("少于20个字", "?"),
            ("less than 20 characters", "?"),
            ("建议不超过20个字符", "?"),
            ("推荐20个字符以内", "?"),
            ("最好不要超过20个字", "?"),
            ("默认最多20个字符", "?"),
            ("大约不超过20个字符", "?"),
            ("不超过20个字符左右", "?"),
            ("recommended: no more than 20 characters", "?"),
            // About something else, or conditional.
            ("如果是英文，不超过20个字符", "?"),
            ("类型为1时，不超过20个字符", "?"),
            ("特殊场景下不超过20个字符", "?"),
            ("When the type is 1, up to 20 characters", "?"),
            ("标签，多个用逗号分隔，每个不超过10个字符", "?"),
            ("单个标签不超过10个字", "?"),
            ("other_name不超过20个字符", "?"),
            ("与备注之和不超过20个字符", "?"),
            ("合计不超过20个字符", "?"),
            ("一行不超过20个字符", "?"),
            ("Up to 20 characters per line", "?"),
            ("名称和描述不超过20个字", "?"),
            ("名称+描述不超过20个字", "?"),
            ("加密前不超过20个字符", "?"),
            ("编码后不超过256个字符", "?"),
            ("不超过20个字符（不含空格）", "?"),
            ("20个字符以内为佳", "?"),
            ("原来不超过20个字符，现已放开", "?"),
            ("最多展示8个字", "?"),
            ("页面显示不超过8个字", "?"),
            ("不超过20个字符，超出部分截断", "?"),
            ("不超过20个字符，一个汉字算两个字符", "?"),
            ("不超过20个字符，汉字按2个计", "?"),
            ("JSON，其中名称不超过20个字符", "?"),
            ("标题不超过20个字，内容不超过200个字", "?"),
            ("个人不超过20个字符，企业30个字符", "?"),
            ("不限制为20个字符", "?"),
            ("不超过1.5万字", "?"),
            ("不超过0个字符", "?"),
            ("最大长度0", "?"),
        ],
    );
}

#[test]
fn numbers_get_decimals_and_no_lengths() {
    let table = [
        ("最多2位小数", "max_decimals=2"),
        ("支持两位小数", "max_decimals=2"),
        ("单位为元，精确到小数点后两位", "max_decimals=2"),
        ("小数点后最多保留2位", "max_decimals=2"),
        ("小数位数不超过3位", "max_decimals=3"),
        ("保留2位小数", "max_decimals=2"),
        ("两位小数", "max_decimals=2"),
        ("Accurate to two decimal places, up to 2 decimal places", "max_decimals=2"),
        ("最多8位整数、2位小数", "max_decimals=2 ?"),
        ("至少2位小数", ""),
        ("小数点后第3位四舍五入", ""),
        ("单位为元，取值范围[0.01,100]", "maximum=100 minimum=0.01"),
        ("取值范围：［１，１００］", "maximum=100 minimum=1"),
        ("取值范围1到100", "?"),
        ("取值范围(0,1]", "?"),
        ("如果是券，取值范围[1,100]", "?"),
        ("取值范围[0.001,100]，2位小数", "maximum=100 minimum=0.001 ?"),
        ("建议2位小数", ""),
        ("四舍五入，四舍五入保留2位小数", ""),
        ("不超过两位小数", "max_decimals=2"),
        ("最多0位小数", "max_decimals=0"),
        ("2位小数，最多3位小数", "?"),
        ("不超过100", "?"),
        ("最大100元", ""),
        ("有效期，最长15天", ""),
    ];
    holds("price", &table);
    holds("number", &table);
}

#[test]
fn lists_get_element_counts() {
    holds(
        "string[]",
        &[
            ("编号，最多20个", "max_items=20"),
            ("编号，一次最多查 20 个", "max_items=20"),
            ("编号，每次不超过50条", "max_items=50"),
            ("编号，不超过二十个", "max_items=20"),
            ("编号，上限100个", "max_items=100"),
            ("编号，1-20个以内", "max_items=20"),
            ("编号，最多 5 张", "max_items=5"),
            ("The ids, up to 20 items", "max_items=20"),
            ("The ids, no more than 20 records", "max_items=20"),
            ("编号，最多20个，每个不超过32个字符", "items.max_length=32 max_items=20"),
            ("编号，每个最长32个字符", "items.max_length=32"),
            ("编号，最多20", "?"),
            ("编号，长度不超过20", "?"),
            ("编号，不超过32个字符", "?"),
            ("每个商品最多3张图", "?"),
            ("建议不超过20个", "?"),
            ("最多返回20条", "?"),
            ("默认最多20个", "?"),
            ("不超过3个月", ""),
            ("最多3个工作日", ""),
            ("至少1个", ""),
            ("编号，最多10个，企业最多20个", "?"),
            ("最多0个", "?"),
        ],
    );
}

#[test]
fn values_are_read_completely_or_reported() {
    holds(
        "string",
        &[
            ("状态，OPEN：开，SHUT：关", "values=[OPEN,SHUT]"),
            ("状态：OPEN（开）、SHUT（关）", "values=[OPEN,SHUT]"),
            ("状态，0:好,1:坏", "values=[0,1]"),
            ("状态\nOPEN:开\nSHUT:关", "values=[OPEN,SHUT]"),
            ("状态\n\nOPEN：开；\nSHUT：关。", "values=[OPEN,SHUT]"),
            ("取值：fast：快，full：全", "values=[fast,full]"),
            ("枚举值 fast(快),full(全)", "values=[fast,full]"),
            ("方式，fast：快，full：全", "?"),
            ("状态，OPEN：开，SHUT：关等", "?"),
            ("状态，OPEN：开，SHUT：关，其他", "?"),
            ("快:FAST;全:FULL", "?"),
            ("状态\nOPEN 开\nSHUT 关", "?"),
            ("1、OPEN：开；2、SHUT：关", "?"),
            ("取值见附录", "?"),
            ("一句话：没有别的", ""),
            ("例如：A：甲，B：乙", ""),
        ],
    );
}

//! Anonymization: replaces examples that look like personal data by obviously invented ones of the same form.

use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

/// Names of fields that contain a person's name.
const PERSONS: &[&str] = &[
    "account_name",
    "buyer",
    "cert_name",
    "contact",
    "contactor",
    "customer_name",
    "deliver",
    "doctor_name",
    "drawer",
    "driver_name",
    "employee_name",
    "guardian",
    "handler",
    "holder_name",
    "identity_name",
    "legal_name",
    "linkman",
    "member_name",
    "nick_name",
    "operator_name",
    "owner_name",
    "patient_name",
    "payee_name",
    "payer_name",
    "person_name",
    "principal",
    "real_name",
    "receive_name",
    "receiver",
    "receiver_name",
    "rider_name",
    "sender_name",
    "staff_name",
    "student_name",
    "user_name",
];

/// Common family names.
const FAMILIES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

/// The first characters of number plates.
const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

fn regex(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

static PLATE: LazyLock<Option<Regex>> = LazyLock::new(|| regex(&format!("^([{PROVINCES}])[A-Z]([·.]?)([A-Z0-9*]{{5,6}})$")));
static MAIL: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"[A-Za-z0-9_.+*-]+@[A-Za-z0-9*-]+(?:\.[A-Za-z0-9*-]+)+"));
static OPEN_ID: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b0[0-9]{2}[0-9A-Za-z_-]{44}\b"));
static DIGITS: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"[0-9]+[Xx]?"));
static USER: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"2088[xX*]+[0-9]*"));
static HIDDEN_PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"1[3-9][0-9][*xX]{4,8}[0-9]{0,4}"));
static IDENTITY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])[0-9]{4}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])[0-9]{3}[0-9Xx]$",
    )
});

/// Returns the example of a field without personal data. `users` counts the user ids so far: those of one list differ.
pub(super) fn invented(field: &str, text: &str, users: &mut usize) -> String {
    let field = field.to_ascii_lowercase();
    if let Some(name) = name(&field, text).or_else(|| plate(text)) {
        return name;
    }
    if is_phone(&field) && text.chars().all(|c| c.is_ascii_digit() || "-+*xX ".contains(c)) {
        return phone(text);
    }
    let text =
        replaced(
            &MAIL,
            text,
            |matched| if matched.contains('*') { "u***@example.com".to_owned() } else { "user@example.com".to_owned() },
        );
    let text = replaced(&OPEN_ID, &text, |matched| format!("{:0>width$}", "OpenIdExample", width = matched.len()));
    let text = replaced(&HIDDEN_PHONE, &text, phone);
    let text = replaced(&USER, &text, |_| user(16, 1));
    replaced(&DIGITS, &text, |run| number(&field, run, users))
}

fn replaced(regex: &LazyLock<Option<Regex>>, text: &str, mut by: impl FnMut(&str) -> String) -> String {
    match regex.as_ref() {
        Some(regex) => regex
            .replace_all(text, |matched: &Captures<'_>| by(matched.get(0).map_or("", |matched| matched.as_str())))
            .into_owned(),
        None => text.to_owned(),
    }
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Replaces a person's name by 张三. Masked characters stay.
fn name(field: &str, text: &str) -> Option<String> {
    let count = text.chars().count();
    let hidden = text.contains('*');
    let letters = text.chars().all(|c| is_han(c) || c == '*') && text.chars().any(is_han);
    let family = text.chars().next().is_some_and(|c| FAMILIES.contains(c) || c == '*');
    let person = PERSONS.iter().any(|name| field.ends_with(name));
    let named = person || field == "name" || field.ends_with("_name");
    if letters && (2..=4).contains(&count) && named && (person || (family && count <= 3)) {
        let invented = |(at, c): (usize, char)| match (c, at) {
            ('*', _) => '*',
            (_, 0) => '张',
            _ => '三',
        };
        return Some(if hidden { text.chars().enumerate().map(invented).collect() } else { "张三".to_owned() });
    }
    let latin = person && text.split([' ', '.']).all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphabetic()));
    (latin && field.ends_with("name")).then(|| "Zhang San".to_owned())
}

fn plate(text: &str) -> Option<String> {
    let captures = PLATE.as_ref()?.captures(text)?;
    let part = |at: usize| captures.get(at).map_or("", |part| part.as_str());
    let zeros: String = part(3).chars().map(|c| if c == '*' { '*' } else { '0' }).collect();
    Some(format!("{}A{}{zeros}", part(1), part(2)))
}

fn is_phone(field: &str) -> bool {
    let named = ["phone", "mobile", "_tel", "telephone"].iter().any(|word| field.contains(word)) || field == "tel";
    named && !["encrypt", "hash", "md5", "type"].iter().any(|word| field.contains(word))
}

/// Returns a phone number of the same form: of a mobile phone, or after an area code.
fn phone(text: &str) -> String {
    let zeros = |text: &str| -> String { text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect() };
    let mobile = text.starts_with('1') && text.chars().nth(1).is_some_and(|c| ('3'..='9').contains(&c));
    match (mobile, text.split_once('-'), text.get(..3), text.get(3..)) {
        (true, _, Some(_), Some(rest)) => format!("138{}", zeros(rest)),
        (_, Some((area, rest)), _, _) if area.len() <= 4 => format!("{area}-{}", zeros(rest)),
        _ => zeros(text),
    }
}

/// Returns an Alipay user id that no user has.
fn user(length: usize, number: usize) -> String {
    format!("2088{number:0>width$}", width = length.saturating_sub(4))
}

/// Replaces a run of digits that is an id, a phone number or an account. Other runs stay.
fn number(field: &str, run: &str, users: &mut usize) -> String {
    let length = run.len();
    let has = |words: &[&str]| words.iter().any(|word| field.contains(word));
    if run.starts_with("2088") && (10..=24).contains(&length) && !run.ends_with(['x', 'X']) {
        *users += 1;
        return user(length, *users);
    }
    if length == 11 && run.starts_with('1') && run.get(1..2).is_some_and(|c| c >= "3") {
        return "13800000000".to_owned();
    }
    let is_identity = IDENTITY.as_ref().is_some_and(|regex| regex.is_match(run));
    if is_identity || (length == 18 && has(&["cert_no", "id_card", "id_no", "identity_no"])) {
        let last = if run.ends_with(['x', 'X']) { "X" } else { "0" };
        return format!("11010119900101000{last}");
    }
    let is_account = field.ends_with("account") || has(&["account_no", "card_no", "card_number", "bank_account", "bankcard"]);
    let is_card = (length == 16 || length == 19) && run.starts_with("62") && luhn(run);
    if is_card || (is_account && (12..=24).contains(&length)) {
        return format!("6222{}", "0".repeat(length - 4));
    }
    run.to_owned()
}

/// Returns true if the last digit is the check digit of the others, as on a bank card.
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit * 2) {
            (0, _) => digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_data_is_replaced_in_the_same_format() {
        for (field, text, expected) in [
            ("contact_name", "李小明", "张三"),
            ("user_name", "*明", "*三"),
            ("cert_name", "Wang Xiaoming", "Zhang San"),
            ("name", "王五", "张三"),
            ("mobile", "13712345678", "13800000000"),
            ("contact_phone", "010-62345678", "010-00000000"),
            ("buyer_logon_id", "159****1234", "138****0000"),
            ("cert_no", "330102198502031234", "110101199001010000"),
            ("employee_cert_no", "33010219850203123X", "11010119900101000X"),
            ("bank_card_no", "6217001234567890123", "6222000000000000000"),
            ("plate_no", "浙B12345", "浙A00000"),
            ("plate_no", "粤BD12345", "粤A000000"),
            ("service_email", "someone@company.cn", "user@example.com"),
            ("user_id", "2088123412341234", "2088000000000001"),
            ("pid", "2088xxx", "2088000000000001"),
            ("users", "2088123412341234,2088123412341235", "2088000000000001,2088000000000002"),
            ("open_id", "0123456789abcdefghijABCDEFGHIJ0123456789abcdefg", "0000000000000000000000000000000000OpenIdExample"),
        ] {
            assert_eq!(invented(field, text, &mut 0), expected, "{field}: {text}");
        }
    }

    #[test]
    fn other_examples_are_unchanged() {
        for (field, text) in [
            ("out_trade_no", "20150320010101001"),
            ("out_order_no", "201503201010101010"),
            ("city_name", "杭州市"),
            ("app_name", "示例小程序"),
            ("mobile_client_type", "android"),
            ("gmt_create", "2024-01-01 00:00:00"),
            ("total_amount", "88.88"),
            ("timestamp", "1533039333744"),
        ] {
            assert_eq!(invented(field, text, &mut 0), text, "{field}");
        }
    }

    #[test]
    fn invented_data_is_unchanged() {
        for (field, text) in [("mobile", "13800000000"), ("cert_no", "110101199001010000"), ("account_no", "6222000000000000")] {
            assert_eq!(invented(field, text, &mut 0), text, "{field}");
        }
    }
}

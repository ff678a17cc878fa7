//! Words that stand for a type elsewhere, or that are nearly one here.

/// What to write for a type that is none, where that is known.
pub(super) fn help(name: &str) -> Option<String> {
    let plain: String = name.chars().map(ascii).filter(|c| !matches!(c, '"' | '\'' | '`' | ',' | ';')).collect();
    let plain = plain.trim();
    let plain = plain.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(plain);
    if let Some(element) = plain.strip_suffix("[]") {
        return Some(format!("a list is written `list<{}>`", element.trim()));
    }
    let word = plain.split(['<', '(', '[', ' ']).next().unwrap_or("");
    let is_list = ["list", "array", "arr", "set", "vec"].iter().any(|known| word.eq_ignore_ascii_case(known));
    if is_list {
        let rest = plain.get(word.len()..).unwrap_or("").trim();
        let element = rest.trim_start_matches(['<', '(', '[', ' ']).trim_end_matches(['>', ')', ']', ' ']).trim();
        let element = if element.is_empty() { "string" } else { element };
        return Some(match rest {
            "" | "<>" | "()" | "[]" => format!("a list states the type of its elements, such as `list<{element}>`"),
            _ if word == "list" && rest.starts_with('<') && !rest.contains('>') => {
                format!("the `>` is missing: write `list<{element}>`")
            }
            _ => format!("a list is written `list<{element}>`"),
        });
    }
    let known = match word.to_ascii_lowercase().as_str() {
        "object" | "map" | "dict" | "struct" | "json_object" => {
            return Some("describe it under `types:`, or write `json` for JSON in a text".to_owned());
        }
        "str" | "varchar" | "text" => "string",
        "int" | "int32" | "int64" | "long" | "bigint" => "integer",
        "bool" => "boolean",
        "time" | "timestamp" | "date-time" => "datetime",
        "money" | "amount" => "price",
        _ => return (plain != name && !plain.is_empty()).then(|| format!("write `{plain}`, without other characters")),
    };
    Some(format!("did you mean `{known}`?"))
}

/// The ASCII character for a full-width one, and a blank for one that cannot be seen.
fn ascii(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '《' | '〈' => '<',
        '》' | '〉' => '>',
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => ' ',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

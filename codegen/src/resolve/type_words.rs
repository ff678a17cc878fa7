//! Help for misspelt types and for type names of other languages.

/// Returns the replacement for an unknown type, if there is one.
pub(super) fn help(name: &str) -> Option<String> {
    let plain: String = name.chars().map(ascii).filter(|c| !matches!(c, '"' | '\'' | '`' | ',' | ';')).collect();
    let plain = plain.trim();
    let plain = plain.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(plain);
    if let Some(element) = plain.strip_suffix("[]") {
        return Some(format!("write a list as `list<{}>`", element.trim()));
    }
    let word = plain.split(['<', '(', '[', ' ']).next().unwrap_or("");
    let is_list = ["list", "array", "arr", "set", "vec"].iter().any(|list_word| word.eq_ignore_ascii_case(list_word));
    if is_list {
        let rest = plain.get(word.len()..).unwrap_or("").trim();
        let element = rest.trim_start_matches(['<', '(', '[', ' ']).trim_end_matches(['>', ')', ']', ' ']).trim();
        let element = if element.is_empty() { "string" } else { element };
        return Some(match rest {
            "" | "<>" | "()" | "[]" => format!("add the type of the elements, such as `list<{element}>`"),
            _ if word == "list" && rest.starts_with('<') && !rest.contains('>') => {
                format!("the `>` is missing: write `list<{element}>`")
            }
            _ => format!("write a list as `list<{element}>`"),
        });
    }
    let replacement = match word.to_ascii_lowercase().as_str() {
        "object" | "map" | "dict" | "struct" | "json_object" => {
            return Some("describe it under `types:`, or write `json` for JSON in a string".to_owned());
        }
        "str" | "varchar" | "text" => "string",
        "int" | "int32" | "int64" | "long" | "bigint" => "integer",
        "bool" => "boolean",
        "time" | "timestamp" | "date-time" => "datetime",
        "money" | "amount" => "price",
        _ => return (plain != name && !plain.is_empty()).then(|| format!("write `{plain}`, without other characters")),
    };
    Some(format!("did you mean `{replacement}`?"))
}

/// Converts a full-width character to ASCII, and an invisible one to a space.
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

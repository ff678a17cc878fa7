//! Files: `图片大小不超过2M`, `支持png、jpg格式`.

use super::text::{Source, pattern};
use super::{Statements, is_conditional};

pattern!(
    SIZE,
    r"(?i)(最大|不能?超过|不得超过|不可超过|不要超过|不大于|小于|限制|控制在|-|~)?(?:为|在|不超过|不能超过|)? ?(\d+(?:\.\d+)?) ?(m|mb|k|kb|兆)([^a-z0-9]|$)(?: ?(以内|之内|以下|内|之间))?"
);
pattern!(RUN, r"(?i)\.?(png|jpg|jpeg|bmp|gif|pdf|mp4|docx?|xlsx?|csv|zip|rar|txt|ofd|mov|amr|mp3|svg|webp|wav)([^a-z0-9_]|$)");
pattern!(FORMS, r"(?i)格式|支持|必须是|必须为|只能是|仅限");

/// Reads size and extensions.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    bytes(source, out);
    extensions(source, out);
}

/// Words for something that has a size in bytes.
const FILES: &[&str] =
    &["图", "照片", "文件", "大小", "包", "视频", "附件", "logo", "LOGO", "音频", "url", "截图", "base64", "Base64", "BASE64"];

fn bytes(source: &Source<'_>, out: &mut Statements) {
    let text = source.text.as_str();
    if !text.contains(['M', 'm', 'K', 'k', '兆'])
        || !text.contains(|c: char| c.is_ascii_digit())
        || !FILES.iter().any(|word| text.contains(word))
    {
        return;
    }
    let mut sizes: Vec<u64> = Vec::new();
    let mut words = String::new();
    for captures in SIZE.captures_iter(text) {
        let (Some(all), Some(number), Some(unit)) = (captures.get(0), captures.get(2), captures.get(3)) else { continue };
        let bound = captures.get(1).is_some() || captures.get(5).is_some();
        let before = text.get(..all.start()).unwrap_or("");
        let sentence = before.rsplit(['。', ';', '\n', ',']).next().unwrap_or("");
        // The lower end of `50K-5M`.
        let lower_end = text.get(all.end()..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            && all.as_str().ends_with(['-', '~']);
        let least = ["最小", "不小于", "大于", "至少", "若超", "如果超过"]
            .iter()
            .any(|word| text.get(..number.start()).unwrap_or("").trim_end().ends_with(word))
            && !text.get(..number.start()).unwrap_or("").trim_end().ends_with("不大于");
        if lower_end || least {
            continue;
        }
        if !bound {
            continue;
        }
        let factor = if unit.as_str().to_ascii_lowercase().starts_with('k') { 1024.0 } else { 1024.0 * 1024.0 };
        let Ok(number) = number.as_str().parse::<f64>() else { continue };
        if is_conditional(sentence) || ["建议", "推荐", "总"].iter().any(|word| sentence.contains(word)) {
            return out.doubt(before, "the size depends on a condition, or is only advice");
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are positive and small")]
        sizes.push((number * factor).round() as u64);
        words = all.as_str().to_owned();
    }
    sizes.sort_unstable();
    sizes.dedup();
    match sizes.as_slice() {
        [] => {}
        [max] => out.max_bytes = Some(*max),
        _ => out.doubt(&words, "the text contains more than one size"),
    }
}

fn extensions(source: &Source<'_>, out: &mut Statements) {
    let name = source.field.name;
    // The field is the name of a format, or a file that the platform writes.
    if name.ends_with("type") || name.ends_with("key") || source.text.contains("下载") || source.text.contains("后缀") {
        return;
    }
    if !["格式", "支持", "必须是", "必须为", "只能是", "仅限"].iter().any(|word| source.text.contains(word)) {
        return;
    }
    let mut extensions: Vec<String> = Vec::new();
    for sentence in source.text.split(['。', ';', '\n']) {
        let mut of_sentence: Vec<String> = Vec::new();
        let mut last = None;
        let mut scan = 0;
        while let Some(captures) = sentence.get(scan..).and_then(|rest| RUN.captures(rest)) {
            let Some(word) = captures.get(1) else { break };
            let (start, end) = (scan + word.start(), scan + word.end());
            scan = end;
            let before = sentence.get(..start).unwrap_or("");
            if before.ends_with(|c: char| c.is_ascii_alphanumeric() || "_/".contains(c))
                || before.trim_end_matches('.').ends_with(|c: char| c.is_ascii_alphanumeric())
            {
                continue;
            }
            let gap = last.and_then(|last: usize| sentence.get(last..start));
            if gap.is_some_and(|gap: &str| gap.chars().count() > 3) {
                continue;
            }
            last = Some(end);
            of_sentence.push(word.as_str().to_ascii_lowercase());
        }
        if of_sentence.is_empty() || !FORMS.is_match(sentence) {
            continue;
        }
        let after = last.and_then(|last| sentence.get(last..)).unwrap_or("");
        if after.trim_start().starts_with('等')
            || is_conditional(sentence)
            || sentence.contains("如:")
            || sentence.contains("例如")
        {
            return out.doubt(sentence, "other formats seem possible");
        }
        let content = ["base64", "文件流", "图片", "照片", "文件", "视频", "格式"].iter().any(|word| sentence.contains(word));
        if content {
            extensions.extend(of_sentence);
        }
    }
    let mut seen: Vec<String> = Vec::new();
    extensions.retain(|word| {
        !seen.contains(word) && {
            seen.push(word.clone());
            true
        }
    });
    // A choice of format is a value of the field.
    if out.values.is_none() {
        out.extensions = extensions;
    }
}

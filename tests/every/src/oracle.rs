//! Checks of limits, independent of the engine under test.

use alipay::schema::{Format, Limit, Limits};

use crate::make::Made;

/// Returns the limits that the value violates.
pub(crate) fn violated(limits: Limits<'static>, made: &Made) -> Vec<Limit<'static>> {
    let violated = limits.iter().map(|def| def.limit).filter(|limit| !keeps(limit, made));
    // A text that is not an amount is one violation, whatever bounds the amount has.
    let has_no_number = limits.iter().any(|def| def.limit == Limit::Format(Format::Price) && !keeps(&def.limit, made));
    let is_numeric = |limit: &Limit<'_>| matches!(limit, Limit::Minimum(_) | Limit::Maximum(_) | Limit::MaxDecimals(_));
    violated.filter(|limit| !(has_no_number && is_numeric(limit))).collect()
}

/// Returns true if a text has the format: digits and separators in their positions.
fn has_form(format: Format, text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(u32::MAX);
    let is_day = || (1..=12).contains(&part(5..7)) && (1..=31).contains(&part(8..10));
    match format {
        Format::Price => Scaled::read(text).is_some(),
        Format::Date => shape == "0000-00-00" && is_day(),
        Format::DateTime => {
            shape == "0000-00-00 00:00:00" && is_day() && part(11..13) < 24 && part(14..16) < 60 && part(17..19) < 60
        }
    }
}

fn keeps(limit: &Limit<'_>, made: &Made) -> bool {
    let text = made.text();
    let length = || text.as_deref().map_or(0, |text| text.chars().count() as u64);
    let items = || made.items().map_or(0, |items| items.len() as u64);
    let number = || text.as_deref().and_then(Scaled::read);
    match limit {
        Limit::Required => !made.is_empty(),
        Limit::MaxLength(most) => length() <= *most,
        Limit::MinLength(least) => length() >= *least,
        Limit::MaxItems(most) => items() <= *most,
        Limit::MinItems(least) => items() >= *least,
        Limit::Pattern(pattern) => regex_lite::Regex::new(pattern).unwrap().is_match(text.as_deref().unwrap_or_default()),
        Limit::Minimum(least) => number().is_some_and(|number| number.units >= Scaled::read(least).unwrap().units),
        Limit::Maximum(most) => number().is_some_and(|number| number.units <= Scaled::read(most).unwrap().units),
        Limit::MaxDecimals(most) => number().is_some_and(|number| u64::from(number.decimals) <= *most),
        Limit::Values(values) => text.as_deref().is_some_and(|text| values.contains(&text)),
        Limit::Format(format) => text.as_deref().is_some_and(|text| text.is_empty() || has_form(*format, text)),
        Limit::MaxBytes(most) => made.file().is_some_and(|file| file.len() <= *most),
        Limit::Extensions(extensions) => {
            let extension = made.file().map(|file| file.extension().to_lowercase()).unwrap_or_default();
            extensions.contains(&extension.as_str())
        }
    }
}

/// A decimal number in billionths, with its number of decimals.
#[derive(Clone, Copy)]
pub(crate) struct Scaled {
    pub(crate) units: i128,
    pub(crate) decimals: u32,
}

/// The number of supported decimals.
const PLACES: u32 = 9;

impl Scaled {
    /// Parses digits with at most nine decimals. Returns `None` for any other text.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let decimals = u32::try_from(fraction.len()).ok().filter(|decimals| *decimals <= PLACES)?;
        let all = format!("{whole}{fraction}");
        let digits = !whole.is_empty() && all.len() < 28 && all.bytes().all(|byte| byte.is_ascii_digit());
        let units = digits.then(|| all.parse::<i128>().ok()).flatten()? * 10_i128.pow(PLACES - decimals);
        Some(Self { units: sign * units, decimals })
    }

    /// Returns the number this many steps away, with this many decimals. A step is one unit of the last decimal.
    pub(crate) fn beside(self, steps: i128, decimals: u32) -> String {
        let step = 10_i128.pow(PLACES - decimals);
        let units = (self.units + steps * step) / step;
        let (sign, digits) = (if units < 0 { "-" } else { "" }, units.unsigned_abs().to_string());
        let digits = format!("{digits:0>width$}", width = decimals as usize + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
        if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }
}

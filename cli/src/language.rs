//! The language of messages and help texts.

use clap::ValueEnum;

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// English.
    #[default]
    #[value(name = "en")]
    English,
    /// Chinese.
    #[value(name = "zh")]
    Chinese,
}

impl Language {
    /// Returns the language of the arguments and of the environment: `--lang`, `ALIPAY_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`. The first one
    /// that is set decides. Help texts need it before the arguments are parsed.
    pub(crate) fn detect(arguments: impl IntoIterator<Item = String>, variable: impl Fn(&str) -> Option<String>) -> Self {
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let value = match argument.strip_prefix("--lang") {
                Some("") => arguments.next(),
                Some(rest) => rest.strip_prefix('=').map(ToOwned::to_owned),
                None => None,
            };
            if let Some(language) = value.and_then(|value| Self::from_str(&value, true).ok()) {
                return language;
            }
        }
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let locale = set("ALIPAY_LANG").or_else(|| ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set));
        if locale.is_some_and(|locale| is_chinese(&locale)) { Self::Chinese } else { Self::English }
    }

    /// Returns the item of this language.
    pub(crate) fn pick<T>(self, english: T, chinese: T) -> T {
        match self {
            Self::English => english,
            Self::Chinese => chinese,
        }
    }
}

/// Returns true for a Chinese locale, such as `zh_CN.UTF-8`, whose terminal shows UTF-8.
fn is_chinese(locale: &str) -> bool {
    let locale = locale.to_lowercase();
    let (locale, _) = locale.split_once('@').unwrap_or((&locale, ""));
    let (language, charset) = locale.split_once('.').unwrap_or((locale, "utf-8"));
    language.starts_with("zh") && matches!(charset, "utf-8" | "utf8")
}

/// Formats a message in a language: `say!(language, "{name} is missing", "缺少 {name}")`.
macro_rules! say {
    ($language:expr, $english:literal, $chinese:literal $(, $argument:expr)* $(,)?) => {
        match $language {
            $crate::language::Language::English => format!($english $(, $argument)*),
            $crate::language::Language::Chinese => format!($chinese $(, $argument)*),
        }
    };
}

pub(crate) use say;

#[cfg(test)]
mod tests {
    use super::*;

    fn detected(arguments: &[&str], variables: &[(&str, &str)]) -> Language {
        let value = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        Language::detect(arguments.iter().map(|argument| (*argument).to_owned()), value)
    }

    #[test]
    fn the_argument_precedes_the_environment() {
        assert_eq!(detected(&[], &[]), Language::English);
        assert_eq!(detected(&[], &[("LANG", "zh_CN.UTF-8")]), Language::Chinese);
        assert_eq!(detected(&[], &[("LC_ALL", "C"), ("LANG", "zh_CN.UTF-8")]), Language::English);
        assert_eq!(detected(&[], &[("LC_ALL", ""), ("LANG", "zh_CN.UTF-8")]), Language::Chinese);
        assert_eq!(detected(&[], &[("ALIPAY_LANG", "zh"), ("LC_ALL", "C")]), Language::Chinese);
        assert_eq!(detected(&["list", "--lang", "en"], &[("LANG", "zh_CN.UTF-8")]), Language::English);
        assert_eq!(detected(&["--lang=zh", "list"], &[]), Language::Chinese);
    }

    #[test]
    fn a_terminal_of_another_charset_gets_english() {
        for (locale, expected) in [
            ("zh", Language::Chinese),
            ("zh_CN", Language::Chinese),
            ("zh_HK.utf8", Language::Chinese),
            ("zh_CN.UTF-8@pinyin", Language::Chinese),
            ("zh_TW.Big5", Language::English),
            ("zh_CN.GB18030", Language::English),
            ("POSIX", Language::English),
            ("C.UTF-8", Language::English),
        ] {
            assert_eq!(detected(&[], &[("LANG", locale)]), expected, "{locale}");
        }
        assert_eq!(detected(&[], &[("LANG", "zh_TW.Big5"), ("ALIPAY_LANG", "zh")]), Language::Chinese);
    }
}

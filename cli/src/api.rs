//! The platform's APIs: the described ones, and the gateway's other methods.

use std::borrow::Cow;

use alipay_codegen::ir;
use alipay_codegen::platform::{self, File, Method, methods};
use alipay_codegen::resolve::identify;

use crate::failure::Failure;
use crate::language::{Language, say};
use crate::spelling;

/// The prefix of the names of most APIs, which a user can omit.
pub(crate) const PREFIX: &str = "alipay.";

/// An API in the lists of the platform's APIs, which are read without a parser.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Entry {
    /// An API with a spec file.
    Described(&'static File),
    /// A method of the gateway without a spec file: its fields, and few facts about them.
    Undescribed(Method),
}

impl Entry {
    /// Returns all APIs: the described ones sorted by path, then the other methods sorted by name.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        platform::apis().map(Self::Described).chain(platform::methods().map(Self::Undescribed))
    }

    /// Returns the API with this name. The prefix `alipay.` may be missing.
    pub(crate) fn find(name: &str) -> Option<Self> {
        let full = format!("{PREFIX}{name}");
        let described = platform::find(name).or_else(|| platform::find(&full));
        let method = || methods::find(name).or_else(|| methods::find(&full));
        described.map(Self::Described).or_else(|| method().map(Self::Undescribed))
    }

    /// Returns true if the API has a spec file.
    pub(crate) const fn is_described(self) -> bool {
        matches!(self, Self::Described(_))
    }

    /// Returns the dotted name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Described(file) => file.api,
            Self::Undescribed(method) => method.name,
        }
    }

    /// Returns the Chinese title. Empty if it is unknown.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Described(file) => file.title,
            Self::Undescribed(method) => method.title,
        }
    }

    /// Returns the English summary. Empty for a method without a spec file.
    pub(crate) const fn summary(self) -> &'static str {
        match self {
            Self::Described(file) => file.summary,
            Self::Undescribed(_) => "",
        }
    }

    /// Returns the product.
    pub(crate) fn product(self) -> Cow<'static, str> {
        match self {
            Self::Described(file) => file.path.split('/').next().unwrap_or_default().into(),
            Self::Undescribed(method) => identify(method.name).map(|identity| identity.product).unwrap_or_default().into(),
        }
    }

    /// Returns true if the gateway offers the API.
    pub(crate) const fn is_on_gateway(self) -> bool {
        match self {
            Self::Described(file) => file.on_gateway,
            Self::Undescribed(_) => true,
        }
    }

    /// Returns the HTTP method and the path on REST, if REST offers the API.
    pub(crate) fn rest(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Described(file) => (!file.verb.is_empty()).then_some((file.verb, file.route)),
            Self::Undescribed(_) => None,
        }
    }

    /// Parses the API. Returns `None` only for damaged data.
    pub(crate) fn parse(self) -> Option<ir::Api> {
        match self {
            Self::Described(file) => platform::api(file),
            Self::Undescribed(method) => platform::method(&method),
        }
    }
}

/// Returns the full names of the APIs that are nearest to a misspelt one.
pub(crate) fn nearest(name: &str) -> Vec<&'static str> {
    let bare = |name: &'static str| name.strip_prefix(PREFIX).unwrap_or(name);
    let near = spelling::nearest(name.strip_prefix(PREFIX).unwrap_or(name), Entry::all().map(|entry| bare(entry.name())));
    near.into_iter().filter_map(|near| Entry::find(near).map(Entry::name)).collect()
}

/// A parsed API.
pub(crate) struct PlatformApi {
    /// The fields, limits and error codes. Of a method without a spec file, missing facts are unknown.
    pub(crate) api: ir::Api,
    entry: Entry,
}

impl PlatformApi {
    /// Finds an API by its name, with or without `alipay.`.
    pub(crate) fn find(name: &str, language: Language) -> Result<Self, Failure> {
        let entry = Entry::find(name).ok_or_else(|| {
            let failure = Failure::usage(say!(language, "no API is called `{name}`", "没有名为 `{name}` 的接口"));
            let near = nearest(name);
            match near.is_empty() {
                true => {
                    failure.help(language.pick("`alipay list WORD` finds APIs by words", "可用 `alipay list 关键词` 查找接口"))
                }
                false => failure.help(say!(language, "did you mean {}?", "您是否想使用 {}？", near.join(", "))),
            }
        })?;
        Ok(Self { api: entry.parse().ok_or_else(|| damaged(name, language))?, entry })
    }

    /// Returns true if the API has a spec file.
    pub(crate) const fn is_described(&self) -> bool {
        self.entry.is_described()
    }

    /// Returns the Chinese title. Empty if it is unknown.
    pub(crate) const fn title(&self) -> &'static str {
        self.entry.title()
    }

    /// Returns the spec file, which is composed for a method without one.
    pub(crate) fn yaml(&self, language: Language) -> Result<Cow<'static, str>, Failure> {
        match self.entry {
            Entry::Described(file) => Ok(file.text.into()),
            Entry::Undescribed(method) => methods::yaml(&method).map(Cow::from).ok_or_else(|| damaged(method.name, language)),
        }
    }
}

fn damaged(name: &str, language: Language) -> Failure {
    Failure::usage(say!(language, "the description of `{name}` is damaged", "`{name}` 的描述已损坏"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_described_api_precedes_a_method_and_each_name_occurs_once() {
        assert!(Entry::find("trade.refund").is_some_and(Entry::is_described));
        let method = Entry::find("commerce.medical.card.query").unwrap();
        assert_eq!((method.name(), method.is_described()), ("alipay.commerce.medical.card.query", false));
        assert_eq!(method.product(), "commerce");
        assert_eq!(
            Entry::find("koubei.trade.kbdelivery.delivery.apply").map(|entry| entry.product()),
            Some("koubei_trade".into())
        );
        let mut seen = HashSet::new();
        assert!(Entry::all().all(|entry| seen.insert(entry.name())));
        assert!(seen.len() > 9_000, "{}", seen.len());
    }

    #[test]
    fn a_misspelt_name_has_near_ones() {
        assert_eq!(nearest("alipay.trade.refnud"), ["alipay.trade.refund"]);
        assert_eq!(nearest("commerce.medical.card.qurey").first(), Some(&"alipay.commerce.medical.card.query"));
        assert!(nearest("nothing.like.any.of.them.here").is_empty());
    }
}

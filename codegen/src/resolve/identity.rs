//! The identity of an API: derived from the place of its file, and compared with its `api:`.

use crate::diagnostic::{Code, Report};
use crate::source::Span;

/// The parts of an API's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The folder, the module and the feature.
    pub product: String,
    /// The rest of the name, with dots: the file name without `.yaml`.
    pub rest: String,
}

impl Identity {
    /// Returns the path of the API's spec file below the spec folder.
    pub fn path(&self) -> String {
        format!("{}/{}.yaml", self.product, self.rest)
    }
}

/// Splits an API's name. The product is the second segment; below `alipay.open`, it is `open_<third>`; outside `alipay.`, it is
/// `<first>_<second>`.
pub fn identify(api: &str) -> Option<Identity> {
    let segments: Vec<&str> = api.split('.').collect();
    let word = |s: &&str| s.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit()) && s.chars().all(is_name_char);
    if api.len() > 128 || !segments.iter().all(word) || !api.starts_with(|c: char| c.is_ascii_lowercase()) {
        return None;
    }
    let (product, rest) = match segments.as_slice() {
        ["alipay", "open", third, rest @ ..] if !rest.is_empty() => (format!("open_{third}"), rest),
        ["alipay", second, rest @ ..] if !rest.is_empty() => ((*second).to_owned(), rest),
        [first, second, rest @ ..] if *first != "alipay" && !rest.is_empty() => (format!("{first}_{second}"), rest),
        _ => return None,
    };
    is_product(&product).then(|| Identity { product, rest: rest.join(".") })
}

/// Returns true if an API's file would have the name of the shared types of its product.
pub fn is_types(api: &str) -> bool {
    identify(api).is_some_and(|identity| identity.rest == "types")
}

/// Returns true if a folder can be that of a product, which is a module and a cargo feature.
pub(super) fn is_product(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(is_name_char)
}

fn is_name_char(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'
}

/// Returns the identity that follows from the place of a file.
pub(super) fn of_place(product: &str, stem: &str) -> Identity {
    Identity { product: product.to_owned(), rest: stem.to_owned() }
}

/// Compares the name of a file's API with the file's place. If they disagree, the place wins.
pub(super) fn check(api: &str, span: Span, product: &str, stem: &str, report: &mut Report) -> Identity {
    let Some(identity) = identify(api) else {
        let help = match api.chars().any(|c| c.is_ascii_uppercase()) && identify(&api.to_ascii_lowercase()).is_some() {
            true => format!("write it in lower case: `{}`", api.to_ascii_lowercase()),
            false => "expected at least three segments of lower-case letters, digits and `_`, joined by dots, such as `alipay.trade.pay`".to_owned(),
        };
        report.at(Code::BadApiName, span, format!("`{api}` is not a valid API name")).help(help);
        return of_place(product, stem);
    };
    if identity.product != product || identity.rest != stem {
        report
            .at(Code::FileDisagrees, span, format!("`{api}` disagrees with the file name"))
            .label(format!("belongs in `{}`", identity.path()))
            .help("rename the file, or correct the name");
        return of_place(product, stem);
    }
    identity
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(api: &str) -> Option<(String, String)> {
        identify(api).map(|identity| (identity.product, identity.rest))
    }

    #[test]
    fn the_product_is_the_second_segment_with_two_exceptions() {
        let expect = |product: &str, rest: &str| Some((product.to_owned(), rest.to_owned()));
        assert_eq!(parts("alipay.trade.pay"), expect("trade", "pay"));
        assert_eq!(parts("alipay.open.public.message.query"), expect("open_public", "message.query"));
        assert_eq!(parts("koubei.marketing.campaign.query"), expect("koubei_marketing", "campaign.query"));
        assert_eq!(parts("alipay.open.sharing"), expect("open", "sharing"));
    }

    #[test]
    fn invalid_names_are_rejected() {
        for api in [
            "",
            "alipay",
            "alipay.trade",
            "Alipay.trade.pay",
            "alipay..pay",
            "alipay.trade.pay.",
            "alipay.trade/../x.y",
            "a.b",
            "alipay.2x.pay",
        ] {
            assert_eq!(identify(api), None, "{api}");
        }
    }
}

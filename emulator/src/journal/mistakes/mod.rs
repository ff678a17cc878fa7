//! The usual mistakes of clients that sign another content than they send. A trial of each finds the content that a signature fits.

mod gateway;
mod json;
mod rest;

use std::collections::HashSet;

use alipay_core::keys::KeyAlgorithm;
use alipay_core::sign::{SignType, Verifier};

use super::SignatureCheck;

pub(crate) use gateway::explain as on_gateway;
pub(crate) use rest::{Signed, explain as on_rest};

/// The maximum length of a content for which mistakes are tried, in bytes. Each trial hashes the content.
const MAX_CONTENT: usize = 1024 * 1024;

/// The maximum number of contents that are tried for an RSA signature, and for an SM2 signature, whose verification is slower.
const MAX_TRIALS: (usize, usize) = (256, 64);

/// A rejected signature, and the means to verify it against other contents.
pub(crate) struct Rejected<'r> {
    pub(crate) verifier: &'r Verifier,
    pub(crate) sign_type: SignType,
    /// The content that the emulator verified.
    pub(crate) content: &'r str,
    /// The signature as it arrived.
    pub(crate) sign: &'r str,
}

/// A mistake: what the client did, and the change of the emulator's content that undoes it.
pub(super) struct Change<'c, S> {
    /// Changes with the same group exclude each other.
    group: u8,
    mistake: String,
    /// Returns false if the mistake is impossible for this request.
    apply: Box<dyn Fn(&mut S) -> bool + 'c>,
}

impl<'c, S> Change<'c, S> {
    fn new(group: u8, mistake: impl Into<String>, apply: impl Fn(&mut S) -> bool + 'c) -> Self {
        Self { group, mistake: mistake.into(), apply: Box::new(apply) }
    }
}

impl Rejected<'_> {
    /// Returns the check without an explanation.
    fn unexplained(&self) -> SignatureCheck {
        SignatureCheck {
            valid: false,
            sign_type: self.sign_type,
            content: self.content.to_owned(),
            signed: None,
            mistake: None,
            difference: None,
        }
    }

    fn explained(&self, signed: String, mistake: String) -> SignatureCheck {
        let difference = first_difference(self.content, &signed);
        SignatureCheck { signed: Some(signed), mistake: Some(mistake), difference, ..self.unexplained() }
    }

    /// Tries the mistakes that concern the signature itself.
    fn other_signature(&self, bytes: &[u8]) -> Option<SignatureCheck> {
        let verify = |sign_type, sign: &str| self.verifier.verify(sign_type, bytes, sign);
        let content = || self.content.to_owned();
        let with_plus = self.sign.replace(' ', "+");
        if with_plus != self.sign && verify(self.sign_type, &with_plus) {
            let mistake = "the signature arrived with blanks in place of plus signs; percent-encode the value of `sign`";
            return Some(self.explained(content(), mistake.to_owned()));
        }
        let standard = self.sign.replace('-', "+").replace('_', "/");
        if standard != self.sign && verify(self.sign_type, &standard) {
            let mistake = "the signature is in the base64 alphabet for addresses; use the standard alphabet with `+` and `/`";
            return Some(self.explained(content(), mistake.to_owned()));
        }
        let others = SignType::ALL.iter().filter(|other| **other != self.sign_type);
        let other = others.into_iter().find(|other| verify(**other, self.sign))?;
        let mistake = format!(
            "the request declares the sign type {}, but the client signed with {}; use the declared one",
            self.sign_type.as_str(),
            other.as_str()
        );
        Some(self.explained(content(), mistake))
    }

    /// Tries each change, then each pair of changes. `render` returns the text of a shape, and its bytes.
    fn search<S: Clone>(
        &self,
        shape: &S,
        changes: &[Change<'_, S>],
        render: impl Fn(&S) -> Option<(String, Vec<u8>)>,
    ) -> SignatureCheck {
        let Some((_, bytes)) = render(shape).filter(|(content, _)| content.len() <= MAX_CONTENT) else {
            return self.unexplained();
        };
        if let Some(found) = self.other_signature(&bytes) {
            return found;
        }
        let most = if self.sign_type.key_algorithm() == KeyAlgorithm::Rsa { MAX_TRIALS.0 } else { MAX_TRIALS.1 };
        let mut tried = HashSet::from([bytes]);
        let mut fits = |shape: &S| {
            if tried.len() > most {
                return None;
            }
            let (text, bytes) = render(shape)?;
            let is_new = tried.insert(bytes.clone());
            (is_new && self.verifier.verify(self.sign_type, &bytes, self.sign)).then_some(text)
        };
        let changed: Vec<(&Change<'_, S>, S)> = changes
            .iter()
            .filter_map(|change| {
                let mut shape = shape.clone();
                (change.apply)(&mut shape).then_some((change, shape))
            })
            .collect();
        for (change, shape) in &changed {
            if let Some(signed) = fits(shape) {
                return self.explained(signed, change.mistake.clone());
            }
        }
        for (index, (first, shape)) in changed.iter().enumerate() {
            for (second, _) in changed.iter().skip(index + 1).filter(|(second, _)| second.group != first.group) {
                let mut shape = shape.clone();
                if (second.apply)(&mut shape)
                    && let Some(signed) = fits(&shape)
                {
                    return self.explained(signed, format!("{}; also, {}", first.mistake, second.mistake));
                }
            }
        }
        self.unexplained()
    }
}

/// Returns the index of the first character in which two texts differ, or `None` if they are equal.
fn first_difference(content: &str, signed: &str) -> Option<usize> {
    let common = content.chars().zip(signed.chars()).take_while(|(left, right)| left == right).count();
    (content != signed).then_some(common)
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn differences_count_characters() {
        assert_eq!(first_difference("海a", "海b"), Some(1));
        assert_eq!(first_difference("a", "ab"), Some(1));
        assert_eq!(first_difference("a", "a"), None);
    }
}

//! The lists of public items: each is up to date, and contains what a crate exports.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;

use alipay_spec_tools::surface::{FILE, compare, surface};

#[test]
fn each_list_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for library in ["schema", "core", "codegen", "emulator"] {
        let listed = fs::read_to_string(root.join(library).join(FILE)).unwrap().replace("\r\n", "\n");
        let found = surface(&root.join(library).join("src/lib.rs")).unwrap();
        assert!(found.lines().count() > 100, "{library}");
        assert!(listed == found, "{library}/{FILE} is out of date; run `cargo codegen surface`:\n{}", compare(&listed, &found));
    }
}

#[test]
fn a_list_contains_what_a_crate_exports() {
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in [
        (
            "lib.rs",
            r#"
            mod client;
            #[cfg(feature = "blocking")]
            pub mod blocking;
            pub mod keys;
            #[doc(hidden)]
            pub mod internal { pub fn unseen() {} }
            pub use client::{Call, Client as Main, Way};
            pub use foreign_crate as tables;
            pub use foreign_crate::parts::*;
            pub(crate) use client::Private;
            #[doc(hidden)]
            pub use client::Hidden;
            pub mod again { pub use crate::client::*; }
            pub const ADDRESS: &str = "https://host";
            #[cfg(test)]
            pub fn only_in_tests() {}
            "#,
        ),
        ("blocking.rs", "pub struct Client(pub(crate) u8); impl Client { pub fn send(&self) {} }"),
        (
            "client/mod.rs",
            r#"
            mod setters;
            use crate::keys::{Key, Sealed};
            use setters::setters;
            #[derive(Clone, Debug)]
            pub struct Client { pub name: String, secret: u8 }
            pub struct Call<'a, T> { pub request: &'a T }
            #[non_exhaustive]
            pub enum Way { Plain, With(u8, String), Named { of: Key } }
            pub struct Private;
            pub struct Hidden;
            impl Client {
                setters!(first: u8, second: Vec<u8>);
                #[cfg(feature = "blocking")]
                pub fn block(mut self) -> Self { self }
                #[doc(hidden)]
                pub fn unseen(&self) {}
                fn private(&self) {}
                pub const LIMIT: usize = 1;
            }
            impl<'a, T: Send> Call<'a, T> where T: Sync { pub fn send<R>(&'a self, request: R) -> Result<R, ()> { todo!() } }
            impl From<Client> for String { fn from(_: Client) -> Self { todo!() } }
            impl<T> Iterator for Call<'_, T> { type Item = T; fn next(&mut self) -> Option<T> { None } }
            impl Sealed for Client {}
            "#,
        ),
        (
            "client/setters.rs",
            "macro_rules! setters { ($($name:ident: $of:ty),*) => {$( pub fn $name(mut self, $name: $of) -> Self { self } )*} } \
             pub(crate) use setters;",
        ),
        (
            "keys.rs",
            r#"
            pub trait Key: Send + Sync { type Of; const NAME: &'static str; fn sign(&self) -> Vec<u8>; fn name(&self) -> &str { "" } }
            pub(crate) trait Sealed {}
            pub struct Pair { pub public: u8, pub private: u8 }
            pub type Bytes = Vec<u8>;
            pub static ALL: [u8; 2] = [1, 2];
            impl Key for str { type Of = u8; }
            pub fn generate() -> Pair { todo!() }
            "#,
        ),
    ] {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let expected = "\
ADDRESS: const: &str
Call.request: &'a T
Call: impl<'a, T: Send> Call<'a, T> where T: Sync: fn send<R>(&'a self, request: R) -> Result<R, ()>
Call: impl<T> Iterator for Call<'_, T> { type Item = T }
Call: struct<'a, T> of public fields
Main.name: String
Main: const LIMIT: usize
Main: fn block(self) -> Self #[cfg(feature = \"blocking\")]
Main: fn first(self, first: u8) -> Self
Main: fn second(self, second: Vec<u8>) -> Self
Main: impl Clone
Main: impl Debug
Main: impl From<Client> for String
Main: struct
Way: enum, non-exhaustive
Way: variant Named { of: Key }
Way: variant Plain
Way: variant With(u8, String)
again: mod
again::Call: pub use Call
again::Client: pub use Main
again::Hidden: struct
again::Private: struct
again::Way: pub use Way
blocking: mod #[cfg(feature = \"blocking\")]
blocking::Client: fn send(&self) #[cfg(feature = \"blocking\")]
blocking::Client: struct #[cfg(feature = \"blocking\")]
foreign_crate::parts::*: pub use foreign_crate::parts::*
keys: mod
keys::ALL: static: [u8; 2]
keys::Bytes: type = Vec<u8>
keys::Key: impl Key for str { type Of = u8 }
keys::Key: provided fn name(&self) -> &str
keys::Key: required const NAME: &'static str
keys::Key: required fn sign(&self) -> Vec<u8>
keys::Key: required type Of
keys::Key: trait: Send + Sync
keys::Pair.private: u8
keys::Pair.public: u8
keys::Pair: struct of public fields
keys::generate: fn generate() -> Pair
tables: pub use foreign_crate
";
    let found = surface(&folder.path().join("lib.rs")).unwrap();
    assert_eq!(found.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>());
}

#[test]
fn an_unknown_macro_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lib.rs");
    fs::write(&file, "unknown! { pub fn one() {} }").unwrap();
    let error = surface(&file).unwrap_err().to_string();
    assert!(error.contains("`unknown!` is unknown") && error.contains("lib.rs"), "{error}");
}

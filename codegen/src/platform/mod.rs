//! The platform's APIs, parsed from the embedded descriptions of `alipay-catalogue`. Each API is parsed on demand, without the others.

mod select;

use std::collections::HashSet;
use std::sync::LazyLock;

pub(crate) use select::select;

pub use alipay_catalogue::File;
pub use alipay_catalogue::methods::{self, Method};

use crate::ir;
use crate::load::{load_files, load_files_with, load_found, shared_files};
use crate::resolve::{SharedFiles, identify};
use crate::source::Found;

/// Returns the file of each described API, sorted by path. Parses none.
pub fn apis() -> impl Iterator<Item = &'static File> {
    alipay_catalogue::FILES.iter().filter(|file| !file.api.is_empty())
}

/// Returns the file of the API with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static File> {
    apis().find(|file| file.api == name)
}

/// Parses one API: its file, and the types and codes that it can refer to. Returns `None` only for a file with errors, and no embedded
/// file has any.
#[must_use]
pub fn api(file: &File) -> Option<ir::Api> {
    static SHARED: LazyLock<SharedFiles> = LazyLock::new(|| shared_files(files(&is_shared)));
    let types = file.path.split_once('/').map(|(product, _)| format!("{product}/types.yaml"));
    let includes =
        |path: &str| path == file.path || path == "types.yaml" || path == "codes.yaml" || types.as_deref() == Some(path);
    let spec = load_files_with(files(&includes), &SHARED).map(|loaded| loaded.spec).unwrap_or_default();
    spec.apis.into_iter().next()
}

/// Returns the methods of the gateway without a spec file, sorted by name.
pub fn methods() -> impl Iterator<Item = Method> {
    // A spec file can be newer than the catalogue.
    let described: HashSet<&str> = apis().map(|file| file.api).collect();
    methods::all().filter(move |method| !described.contains(method.name))
}

/// Parses a method of the catalogue. Its file is `catalogue`, without lines. Returns `None` only for damaged data, and the embedded data is not.
#[must_use]
pub fn method(method: &Method) -> Option<ir::Api> {
    let identity = identify(method.name)?;
    let (path, text) = (identity.path(), methods::yaml(method)?);
    let file = Found::of_catalogue(&path, &text)?;
    load_found(&[file]).ok()?.spec.apis.into_iter().next()
}

/// Parses the definitions that all APIs share: those of both protocols, and the kinds of objects.
#[must_use]
pub fn shared() -> ir::Spec {
    load_files(files(&is_shared)).map(|loaded| loaded.spec).unwrap_or_default()
}

fn is_shared(path: &str) -> bool {
    matches!(path, "gateway.yaml" | "rest.yaml" | "objects.yaml")
}

/// Returns the path and the text of each selected file.
fn files(includes: &dyn Fn(&str) -> bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    alipay_catalogue::FILES.iter().filter(move |file| includes(file.path)).map(|file| (file.path, file.text))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::path::Path;

    #[test]
    fn each_file_parses_alone_as_in_the_folder() {
        let folder = crate::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap().spec;
        assert_eq!(super::apis().count(), folder.apis.len());
        for api in &folder.apis {
            let file = super::find(&api.name).unwrap();
            assert_eq!(format!("{:?}", super::api(file)), format!("{:?}", Some(api)));
            assert_eq!((file.title, file.summary, file.on_gateway), (&*api.title, &*api.summary, api.gateway.is_some()));
            let rest = api.rest.as_ref().map(|rest| (rest.method.as_str(), rest.path.as_str()));
            assert_eq!(rest.unwrap_or_default(), (file.verb, file.route), "{}", api.name);
        }
        let shared = super::shared();
        assert_eq!(format!("{:?}", shared.gateway), format!("{:?}", folder.gateway));
        assert_eq!(format!("{:?}", shared.rest), format!("{:?}", folder.rest));
        assert_eq!(format!("{:?}", shared.objects), format!("{:?}", folder.objects));
        assert!(shared.gateway.is_some() && shared.rest.is_some() && !shared.objects.is_empty());
    }
}

//! The built-in spec files. They are embedded at build time, so that a copied binary needs no folder.

use std::sync::LazyLock;

use alipay_codegen::{SharedFiles, ir};

/// A built-in spec file. Its index keys were extracted at build time.
pub(crate) struct File {
    /// The path below the spec folder.
    pub(crate) path: &'static str,
    /// The API's name. Empty for a file of types or of a protocol.
    pub(crate) api: &'static str,
    /// The platform's label of the API.
    pub(crate) title: &'static str,
    /// The verb on REST in upper case. Empty if the API is not offered there.
    pub(crate) verb: &'static str,
    /// The path on REST.
    pub(crate) route: &'static str,
    text: &'static str,
}

/// All built-in spec files.
pub(crate) static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// Parses one API: its file, and the types and codes that it can refer to.
pub(crate) fn api(file: &File) -> Option<ir::Api> {
    static SHARED: LazyLock<SharedFiles> = LazyLock::new(|| alipay_codegen::shared_files(files(&is_shared)));
    let types = file.path.split_once('/').map(|(product, _)| format!("{product}/types.yaml"));
    let includes =
        |path: &str| path == file.path || path == "types.yaml" || path == "codes.yaml" || types.as_deref() == Some(path);
    let spec = alipay_codegen::load_files_with(files(&includes), &SHARED).map(|loaded| loaded.spec).unwrap_or_default();
    spec.apis.into_iter().next()
}

/// Parses the definitions that all APIs share: those of both protocols, and the kinds of objects. Returns an empty spec if they have errors.
pub(crate) fn shared() -> ir::Spec {
    alipay_codegen::load_files(files(&is_shared)).map(|loaded| loaded.spec).unwrap_or_default()
}

fn is_shared(path: &str) -> bool {
    matches!(path, "gateway.yaml" | "rest.yaml" | "objects.yaml")
}

/// Returns the path and the text of each selected file.
fn files(includes: &dyn Fn(&str) -> bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().filter(move |file| includes(file.path)).map(|file| (file.path, file.text))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::described::Described;

    #[test]
    fn each_file_parses_alone_as_in_the_folder() {
        let folder = alipay_codegen::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap().spec;
        let shipped = Described::shipped();
        let apis: Vec<&str> = super::FILES.iter().map(|file| file.api).filter(|api| !api.is_empty()).collect();
        assert_eq!(apis.len(), folder.apis.len());
        for api in &folder.apis {
            assert_eq!(format!("{:?}", shipped.api(&api.name)), format!("{:?}", Some(api)));
            assert!(shipped.titles().any(|found| found == (&api.name, &api.title)), "{}", api.name);
            if let Some(rest) = &api.rest {
                let (actual, _) = shipped.at(rest.method.as_str(), &rest.path).unwrap();
                assert_eq!(actual.name, api.name);
            }
        }
        assert_eq!(format!("{:?}", shipped.gateway()), format!("{:?}", folder.gateway.as_ref()));
        assert_eq!(format!("{:?}", shipped.rest()), format!("{:?}", folder.rest.as_ref()));
        assert_eq!(format!("{:?}", shipped.objects()), format!("{:?}", folder.objects));
        assert!(!folder.objects.is_empty());
        assert!(shipped.gateway().is_some() && shipped.rest().is_some());
    }
}

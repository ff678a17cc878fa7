//! The built-in spec files. They are embedded at build time, so that a copied binary needs no folder.

use alipay_codegen::ir;

/// A built-in spec file. Its index keys were extracted at build time.
pub(crate) struct File {
    /// The path below the spec folder.
    pub(crate) path: &'static str,
    /// The API's name. Empty for a file of types or of a protocol.
    pub(crate) api: &'static str,
    /// The verb on REST in upper case. Empty if the API is not offered there.
    pub(crate) verb: &'static str,
    /// The path on REST.
    pub(crate) route: &'static str,
    text: &'static str,
}

/// All built-in spec files.
pub(crate) static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// Parses one API: its file, and the types and codes that it can refer to. `shared` contains what [`shared()`] returns.
pub(crate) fn api(file: &File, shared: &ir::Spec) -> Option<ir::Api> {
    let types = file.path.split_once('/').map(|(product, _)| format!("{product}/types.yaml"));
    let includes =
        |path: &str| path == file.path || path == "types.yaml" || path == "codes.yaml" || types.as_deref() == Some(path);
    let files = FILES.iter().filter(|file| includes(file.path)).map(|file| (file.path, file.text));
    let spec = alipay_codegen::load_files_with(files, shared).map(|loaded| loaded.spec).unwrap_or_default();
    spec.apis.into_iter().next()
}

/// Parses the definitions that all APIs share: those of both protocols, and the kinds of objects. Returns an empty spec if they have errors.
pub(crate) fn shared() -> ir::Spec {
    let is_shared = |file: &&File| matches!(file.path, "gateway.yaml" | "rest.yaml" | "objects.yaml");
    let files = FILES.iter().filter(is_shared).map(|file| (file.path, file.text));
    alipay_codegen::load_files(files).map(|loaded| loaded.spec).unwrap_or_default()
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

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

/// Parses one API: its file, and the types, codes and kinds of objects that it can refer to.
pub(crate) fn api(file: &File) -> Option<ir::Api> {
    let types = file.path.split_once('/').map(|(product, _)| format!("{product}/types.yaml"));
    // Only effects refer to the memory and to public error codes.
    let has_effects = file.text.lines().any(|line| line.starts_with("effects:"));
    let includes = |path: &str| match path {
        "types.yaml" | "codes.yaml" => true,
        "objects.yaml" | "gateway.yaml" => has_effects,
        _ => path == file.path || types.as_deref() == Some(path),
    };
    read(&includes).apis.pop()
}

/// Parses the definitions that all calls of a protocol share, for the gateway and for REST.
pub(crate) fn common() -> (Option<ir::Common>, Option<ir::Common>) {
    let spec = read(&|path| matches!(path, "gateway.yaml" | "rest.yaml"));
    (spec.gateway, spec.rest)
}

/// Parses the kinds of objects.
pub(crate) fn objects() -> Vec<ir::memory::ObjectKind> {
    read(&|path| path == "objects.yaml").objects
}

/// Parses the selected files. Returns an empty spec if they have errors.
fn read(includes: &dyn Fn(&str) -> bool) -> ir::Spec {
    let files = FILES.iter().filter(|file| includes(file.path)).map(|file| (file.path, file.text));
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
        assert!(shipped.gateway().is_some() && shipped.rest().is_some());
    }
}

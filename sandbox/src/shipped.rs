//! The spec files that come with the sandbox, as they were when it was built: a copied program needs no folder beside it.

/// Each with its path below the spec folder.
pub(crate) const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn nothing_of_the_folder_is_left_out() {
        let folder = alipay_codegen::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
        let built_in = alipay_codegen::load_files(super::FILES.iter().copied()).unwrap();
        let names = |spec: &alipay_codegen::ir::Spec| spec.apis.iter().map(|api| api.name.clone()).collect::<Vec<_>>();
        assert!(!names(&built_in.spec).is_empty());
        assert_eq!(names(&built_in.spec), names(&folder.spec));
        assert!(built_in.spec.gateway.is_some() && built_in.spec.rest.is_some());
    }
}

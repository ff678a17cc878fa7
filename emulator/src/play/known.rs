//! The APIs that the emulator knows: those of spec files, and methods of the catalogue.

use std::ops::Deref;
use std::sync::Arc;

use alipay_codegen::ir;

use super::World;
use crate::journal::Coverage;
use crate::undescribed;

/// An API that the emulator knows.
#[derive(Clone)]
pub(crate) enum KnownApi<'w> {
    /// An API with a spec file.
    Described(&'w ir::Api),
    /// A method of the catalogue.
    Undescribed(Arc<ir::Api>),
}

impl Deref for KnownApi<'_> {
    type Target = ir::Api;

    fn deref(&self) -> &ir::Api {
        match self {
            Self::Described(api) => api,
            Self::Undescribed(api) => api,
        }
    }
}

impl World {
    /// Returns the API with this name. Spec files take precedence over the catalogue.
    pub(super) fn api(&self, name: &str) -> Option<KnownApi<'_>> {
        let described = self.described.api(name).map(KnownApi::Described);
        described.or_else(|| self.catalogue.then(|| undescribed::api(name)).flatten().map(KnownApi::Undescribed))
    }

    /// Returns the coverage of the API with this name, and the platform's label. Parses no method of the catalogue.
    pub(super) fn coverage(&self, name: &str) -> (Coverage, &str) {
        if let Some(api) = self.described.api(name) {
            return (Coverage::Described, &api.title);
        }
        match undescribed::find(name).filter(|_| self.catalogue) {
            Some(method) => (Coverage::Undescribed, method.title),
            None => (Coverage::Unknown, ""),
        }
    }
}

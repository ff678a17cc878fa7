//! The module of a protocol: the parameters that every call carries, and the codes that every API can return.

use quote::quote;

use super::docs::{self, Sentence};
use super::module::{Module, outer_docs};
use super::paths::{Paths, ident};
use super::{codes, tables};
use crate::ir::{CodeEnum, Common, SharedCodes};

/// Emits the module.
pub(super) fn emit(common: &Common, paths: &Paths) -> Module {
    let file = &common.file;
    let visibility = quote!(pub);
    let parameters = tables::record(&common.parameters, "Parameters", true, &visibility);
    let classes = common.codes.as_ref().map(|codes| {
        let docs = vec!["The classes of responses: `code` in the response body.".to_owned()];
        list(codes, "CODES", "All classes of responses, with meaning and remedy.", &docs)
    });
    let docs = vec!["The error codes that every API can return.".to_owned()];
    let errors = list(&common.errors, "ERRORS", "All of these codes, with meaning and remedy.", &docs);
    let mut module_docs = docs::prose(&common.summary);
    docs::paragraph(&mut module_docs, Sentence::default().text("Described in ").code(file).text(".").lines());
    let download = common.certificate_download.as_ref().map(|download| {
        let (api, request, response) = (&download.api, &download.request, &download.response);
        quote! {
            /// The API that returns a certificate of the platform by its serial number.
            pub const CERTIFICATE_DOWNLOAD: schema::CertificateDownload<'static> =
                schema::CertificateDownload { api: #api, request: #request, response: #response };
        }
    });
    let batch = common.batch.as_ref().map(|batch| {
        let (api, response) = (&batch.api, &batch.response);
        quote! {
            /// The API that accepts several requests in one call.
            pub const BATCH: schema::BatchDef<'static> = schema::BatchDef { api: #api, response: #response };
        }
    });
    let upload = common.upload.as_ref().map(|upload| {
        let table = tables::record(&upload.record, "Upload", true, &visibility);
        let links = upload.links.iter().map(super::api::link);
        quote! {
            /// The limits of every file that is sent on this protocol, as a record with one field.
            #table
            /// The codes that the platform returns for a file that breaks these limits.
            pub static UPLOAD_LINKS: &[schema::LinkDef<'static>] = &[#(#links),*];
        }
    });
    let items = quote! {
        /// The parameters that every call carries, with their limits.
        #parameters
        #classes
        #errors
        #upload
        #download
        #batch
    };
    Module { docs: module_docs, items: paths.import(items) }
}

/// Emits the shared catalogue of error codes.
pub(super) fn catalogue(shared: &SharedCodes, paths: &Paths) -> Module {
    let codes = tables::all_errors(&shared.codes);
    let mut docs = vec!["Error codes that several APIs return, described once.".to_owned()];
    docs::paragraph(&mut docs, Sentence::default().text("Described in ").code(&shared.file).text(".").lines());
    let items = quote! {
        /// The shared error codes, sorted by code: meaning, remedy, retry, and whether the call may have taken effect.
        pub static CODES: &[schema::ErrorDef<'static>] = &[#codes];
    };
    Module { docs, items: paths.import(items) }
}

fn list(codes: &CodeEnum, name: &str, about: &str, docs: &[String]) -> proc_macro2::TokenStream {
    let name = ident(name);
    let about = outer_docs(&[about.to_owned()]);
    let (errors, of) = (tables::errors(codes), codes::emit(codes, docs));
    quote! {
        #about
        pub static #name: &[schema::ErrorDef<'static>] = &[#errors];
        #of
    }
}

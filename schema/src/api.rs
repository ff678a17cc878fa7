//! APIs and the two protocols that offer them.

use crate::{ErrorDef, LinkDef, RecordDef};

/// One API of the platform: its name, the protocols that offer it, its request and its response.
#[derive(Clone, Copy, Debug)]
pub struct ApiDef<'t> {
    /// The dotted name, such as `alipay.open.public.message.query`.
    pub name: &'t str,
    /// The platform's Chinese name of the API.
    pub title: &'t str,
    /// The spec file, relative to the project root, with `/`. `catalogue` for a method without a spec file.
    pub file: &'t str,
    /// The call on the gateway (V2); `None` if the gateway does not offer the API.
    pub gateway: Option<GatewayDef>,
    /// The call on REST (V3); `None` if REST does not offer the API.
    pub rest: Option<RestDef<'t>>,
    /// The effect of a second request.
    pub idempotency: Idempotency<'t>,
    /// The fields of the request.
    pub request: &'t RecordDef<'t>,
    /// The fields of the response.
    pub response: &'t RecordDef<'t>,
    /// The error codes that the platform returns for violated limits of the request.
    pub links: &'t [LinkDef<'t>],
    /// The API's own error codes that the spec file describes.
    pub errors: &'t [ErrorDef<'t>],
    /// The catalogue of codes that several APIs return; empty if the API lists none of them.
    pub shared_errors: &'t [ErrorDef<'t>],
}

impl<'t> ApiDef<'t> {
    /// Returns the table of an API without a description. `request` gives its name, its file and the fields of both directions.
    #[must_use]
    pub const fn undescribed(request: &'t RecordDef<'t>) -> Self {
        Self {
            name: request.name,
            title: "",
            file: request.file,
            gateway: None,
            rest: None,
            idempotency: Idempotency::Never,
            request,
            response: request,
            links: &[],
            errors: &[],
            shared_errors: &[],
        }
    }
}

/// The effect of a second request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency<'t> {
    /// A second request may act a second time.
    Never,
    /// A second request has no effect, as for queries.
    Always,
    /// A second request has no effect if all of these fields are set and have the same values.
    Fields(&'t [&'t str]),
}

/// The call of an API on the gateway (V2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GatewayDef {
    /// The encoding of the request's fields.
    pub fields: GatewayFields,
}

/// The encoding of the fields of a gateway request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayFields {
    /// Together, as the JSON text of the parameter `biz_content`.
    BizContent,
    /// Each as a separate form parameter.
    Plain,
}

/// The call of an API on REST (V3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RestDef<'t> {
    /// The HTTP method.
    pub method: Verb,
    /// The path below the base URL; `{name}` stands for the value of that field.
    pub path: &'t str,
}

/// The HTTP methods of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Verb {
    /// Returns the method as on the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// The two protocols of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// V2: one URL, `gateway.do`, with form parameters.
    Gateway,
    /// V3: a path for each API, with an `Authorization` header.
    Rest,
}

/// The API that returns a certificate of the platform by its serial number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateDownload<'t> {
    /// The dotted name of the API.
    pub api: &'t str,
    /// The request field that takes the serial number.
    pub request: &'t str,
    /// The response field that holds the certificate, as base64 of its PEM text.
    pub response: &'t str,
}

/// The API that accepts several requests in one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchDef<'t> {
    /// The dotted name of the API.
    pub api: &'t str,
    /// The response field that holds the responses, joined like the requests.
    pub response: &'t str,
}

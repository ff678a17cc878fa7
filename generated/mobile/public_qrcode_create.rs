//! `alipay.mobile.public.qrcode.create` · 生成带参数的二维码
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/qrcode/create`. Described in
//! `spec/mobile/public.qrcode.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/mobile/public.qrcode.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.mobile.public.qrcode.create",
    title: "生成带参数的二维码",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::Plain,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/mobile/public/qrcode/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &PUBLIC_QRCODE_CREATE,
    response: &PUBLIC_QRCODE_CREATE_RESPONSE,
    links: &[],
    errors: &[],
};

static PUBLIC_QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicQrcodeCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
    ],
    rules: &[],
};

static PUBLIC_QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicQrcodeCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "code",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "code_img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "expire_second",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.qrcode.create` (生成带参数的二维码).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/qrcode/create`. Described in
/// `spec/mobile/public.qrcode.create.yaml`.
/// Answered by [`PublicQrcodeCreateResponse`], or by an error with a [`PublicQrcodeCreateErrorCode`].
#[doc(alias = "alipay.mobile.public.qrcode.create")]
#[doc(alias = "生成带参数的二维码")]
#[derive(Default)]
#[non_exhaustive]
pub struct PublicQrcodeCreate {
    /// The field `biz_content`: a text.
    ///
    /// On the wire `biz_content`. Source: `spec/mobile/public.qrcode.create.yaml:9`.
    pub biz_content: Option<String>,
}

impl PublicQrcodeCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    #[must_use]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
}

impl record::Record for PublicQrcodeCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_QRCODE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_content),
            _ => None,
        }
    }
}

impl Clone for PublicQrcodeCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicQrcodeCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicQrcodeCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PublicQrcodeCreate {}

impl record::Request for PublicQrcodeCreate {
    type Response = PublicQrcodeCreateResponse;
    type ErrorCode = PublicQrcodeCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.mobile.public.qrcode.create` (生成带参数的二维码).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicQrcodeCreateResponse {
    /// The field `code`: a whole number.
    ///
    /// On the wire `code`; on REST only. Source: `spec/mobile/public.qrcode.create.yaml:12`.
    pub code: Option<i64>,
    /// The field `code_img`: a text.
    ///
    /// On the wire `code_img`. Source: `spec/mobile/public.qrcode.create.yaml:13`.
    pub code_img: Option<String>,
    /// The field `expire_second`: a whole number.
    ///
    /// On the wire `expire_second`. Source: `spec/mobile/public.qrcode.create.yaml:14`.
    pub expire_second: Option<i64>,
    /// The field `msg`: a text.
    ///
    /// On the wire `msg`; on REST only. Source: `spec/mobile/public.qrcode.create.yaml:15`.
    pub msg: Option<String>,
}

impl record::Record for PublicQrcodeCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_QRCODE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.code_img),
            2 => Some(&self.expire_second),
            3 => Some(&self.msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.code_img),
            2 => Some(&mut self.expire_second),
            3 => Some(&mut self.msg),
            _ => None,
        }
    }
}

impl Clone for PublicQrcodeCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicQrcodeCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicQrcodeCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.qrcode.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicQrcodeCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicQrcodeCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

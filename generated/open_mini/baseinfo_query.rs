//! `alipay.open.mini.baseinfo.query` · 查询小程序基础信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/baseinfo/query`. Described in
//! `spec/open_mini/baseinfo.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/baseinfo.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.baseinfo.query",
    title: "查询小程序基础信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/mini/baseinfo/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &BASEINFO_QUERY,
    response: &BASEINFO_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 25,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "APP_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
    ],
};

static BASEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoQuery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static BASEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "app_english_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "app_logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "app_slogan",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "category_names",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "package_names",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "registration_limit_release",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "safe_domains",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "service_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "service_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.baseinfo.query` (查询小程序基础信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/baseinfo/query`. Described in
/// `spec/open_mini/baseinfo.query.yaml`.
/// Answered by [`BaseinfoQueryResponse`], or by an error with a [`BaseinfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.baseinfo.query")]
#[doc(alias = "查询小程序基础信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct BaseinfoQuery {}

impl BaseinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl record::Record for BaseinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEINFO_QUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for BaseinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BaseinfoQuery {}

impl record::Request for BaseinfoQuery {
    type Response = BaseinfoQueryResponse;
    type ErrorCode = BaseinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.baseinfo.query` (查询小程序基础信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BaseinfoQueryResponse {
    /// The field `app_desc`: a text.
    ///
    /// On the wire `app_desc`. Source: `spec/open_mini/baseinfo.query.yaml:12`.
    pub app_desc: Option<String>,
    /// The field `app_english_name`: a text.
    ///
    /// On the wire `app_english_name`. Source: `spec/open_mini/baseinfo.query.yaml:13`.
    pub app_english_name: Option<String>,
    /// The field `app_logo`: a text.
    ///
    /// On the wire `app_logo`. Source: `spec/open_mini/baseinfo.query.yaml:14`.
    pub app_logo: Option<String>,
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_mini/baseinfo.query.yaml:15`.
    pub app_name: Option<String>,
    /// The field `app_slogan`: a text.
    ///
    /// On the wire `app_slogan`. Source: `spec/open_mini/baseinfo.query.yaml:16`.
    pub app_slogan: Option<String>,
    /// The field `category_names`: a text.
    ///
    /// On the wire `category_names`. Source: `spec/open_mini/baseinfo.query.yaml:17`.
    pub category_names: Option<String>,
    /// The field `package_names`: a list; each element is a text.
    ///
    /// On the wire `package_names`. Source: `spec/open_mini/baseinfo.query.yaml:18`.
    pub package_names: Vec<String>,
    /// The field `registration_limit_release`: true or false.
    ///
    /// On the wire `registration_limit_release`. Source: `spec/open_mini/baseinfo.query.yaml:19`.
    pub registration_limit_release: Option<bool>,
    /// The field `safe_domains`: a list; each element is a text.
    ///
    /// On the wire `safe_domains`. Source: `spec/open_mini/baseinfo.query.yaml:20`.
    pub safe_domains: Vec<String>,
    /// The field `service_email`: a text.
    ///
    /// On the wire `service_email`. Source: `spec/open_mini/baseinfo.query.yaml:21`.
    pub service_email: Option<String>,
    /// The field `service_phone`: a text.
    ///
    /// On the wire `service_phone`. Source: `spec/open_mini/baseinfo.query.yaml:22`.
    pub service_phone: Option<String>,
}

impl record::Record for BaseinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_desc),
            1 => Some(&self.app_english_name),
            2 => Some(&self.app_logo),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.category_names),
            6 => Some(&self.package_names),
            7 => Some(&self.registration_limit_release),
            8 => Some(&self.safe_domains),
            9 => Some(&self.service_email),
            10 => Some(&self.service_phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_desc),
            1 => Some(&mut self.app_english_name),
            2 => Some(&mut self.app_logo),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_slogan),
            5 => Some(&mut self.category_names),
            6 => Some(&mut self.package_names),
            7 => Some(&mut self.registration_limit_release),
            8 => Some(&mut self.safe_domains),
            9 => Some(&mut self.service_email),
            10 => Some(&mut self.service_phone),
            _ => None,
        }
    }
}

impl Clone for BaseinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.baseinfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseinfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/baseinfo.query.yaml:25`.
    SystemError,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/baseinfo.query.yaml:26`.
    ApplicationTypeNotMiniapp,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/baseinfo.query.yaml:27`.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BaseinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

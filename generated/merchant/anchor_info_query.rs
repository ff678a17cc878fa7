//! `alipay.merchant.anchor.info.query` · 查询主播信息
//!
//! Query the live-stream anchor behind a Life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/anchor/query`. Described in
//! `spec/merchant/anchor.info.query.yaml`.

use crate::{record, schema};

static ANCHOR_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AnchorInfoQuery",
    file: "spec/merchant/anchor.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("public_id", 17)
        },
    ],
    rules: &[],
};

static ANCHOR_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AnchorInfoQueryResponse",
    file: "spec/merchant/anchor.info.query.yaml",
    fields: &[schema::FieldDef::text("anchor_id", 20)],
    rules: &[],
};

/// A request of `alipay.merchant.anchor.info.query` (查询主播信息).
///
/// Query the live-stream anchor behind a Life account.
///
/// ```
/// use alipay::merchant::AnchorInfoQuery;
///
/// let request = AnchorInfoQuery::new()
///     .user_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/anchor/query`. Described in
/// `spec/merchant/anchor.info.query.yaml`.
/// Returns [`AnchorInfoQueryResponse`], or an error with a [`AnchorInfoQueryErrorCode`].
#[doc(alias = "alipay.merchant.anchor.info.query")]
#[doc(alias = "/v3/alipay/merchant/anchor/query")]
#[doc(alias = "查询主播信息")]
#[must_use]
#[non_exhaustive]
pub struct AnchorInfoQuery {
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Life account id of the anchor.
    ///
    /// 生活号ID. Example: `2021000011112222`.
    pub public_id: Option<String>,
}

impl AnchorInfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id: None,
            open_id: None,
            public_id: None,
        }
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`public_id`](Self::public_id).
    #[inline]
    pub fn public_id(mut self, public_id: impl Into<String>) -> Self {
        self.public_id = Some(public_id.into());
        self
    }
}

impl record::Record for AnchorInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ANCHOR_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.public_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.public_id),
            _ => None,
        }
    }
}

impl Default for AnchorInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AnchorInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AnchorInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AnchorInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AnchorInfoQuery {}

impl record::Request for AnchorInfoQuery {
    type Response = AnchorInfoQueryResponse;
    type ErrorCode = AnchorInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.anchor.info.query",
        title: "查询主播信息",
        file: "spec/merchant/anchor.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/merchant/anchor/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ANCHOR_INFO_QUERY,
        response: &ANCHOR_INFO_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.merchant.anchor.info.query` (查询主播信息).
#[non_exhaustive]
pub struct AnchorInfoQueryResponse {
    /// Anchor id, unique, obtained by the user id; for Tmall housing live sales.
    ///
    /// Example: `2242419387`.
    pub anchor_id: Option<String>,
}

impl record::Record for AnchorInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ANCHOR_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anchor_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anchor_id),
            _ => None,
        }
    }
}

impl Default for AnchorInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { anchor_id: None }
    }
}

impl Clone for AnchorInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AnchorInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AnchorInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.anchor.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnchorInfoQueryErrorCode {
    /// `NO_ACCESS_TO_MESSAGE`.
    NoAccessToMessage,
    /// `APPID_NOT_AUTHENTICATION`.
    AppidNotAuthentication,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AnchorInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_ACCESS_TO_MESSAGE", Self::NoAccessToMessage),
        ("APPID_NOT_AUTHENTICATION", Self::AppidNotAuthentication),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AnchorInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

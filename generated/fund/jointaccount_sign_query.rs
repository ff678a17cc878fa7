//! `alipay.fund.jointaccount.sign.query` · 企业签约结果查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/sign/query`. Described in
//! `spec/fund/jointaccount.sign.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_SIGN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountSignQuery",
    file: "spec/fund/jointaccount.sign.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 13)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_SIGN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountSignQueryResponse",
    file: "spec/fund/jointaccount.sign.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 16),
        schema::FieldDef::text("agreement_no", 17),
        schema::FieldDef::text("status", 18),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.sign.query` (企业签约结果查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/sign/query`. Described in
/// `spec/fund/jointaccount.sign.query.yaml`.
/// Answered by [`JointaccountSignQueryResponse`], or by an error with a [`JointaccountSignQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.sign.query")]
#[doc(alias = "企业签约结果查询")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountSignQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.sign.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.sign.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/jointaccount.sign.query.yaml:12`.
    pub out_biz_no: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.sign.query.yaml:13`.
    pub account_id: Option<String>,
}

impl JointaccountSignQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            out_biz_no: None,
            account_id: None,
        }
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
}

impl record::Record for JointaccountSignQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_SIGN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.account_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.account_id),
            _ => None,
        }
    }
}

impl Default for JointaccountSignQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountSignQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountSignQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountSignQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountSignQuery {}

impl record::Request for JointaccountSignQuery {
    type Response = JointaccountSignQueryResponse;
    type ErrorCode = JointaccountSignQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.sign.query",
        title: "企业签约结果查询",
        file: "spec/fund/jointaccount.sign.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/sign/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_SIGN_QUERY,
        response: &JOINTACCOUNT_SIGN_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.sign.query` (企业签约结果查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountSignQueryResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.sign.query.yaml:16`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.sign.query.yaml:17`.
    pub agreement_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/jointaccount.sign.query.yaml:18`.
    pub status: Option<String>,
}

impl record::Record for JointaccountSignQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_SIGN_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for JointaccountSignQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            status: None,
        }
    }
}

impl Clone for JointaccountSignQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountSignQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountSignQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.jointaccount.sign.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountSignQueryErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.sign.query.yaml:21`.
    IllegalArgument,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.sign.query.yaml:22`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountSignQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountSignQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

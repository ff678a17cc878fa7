//! `alipay.pcredit.huabei.auth.agreement.query` · 花芝轻会员协议查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/agreement/query`.
//! Described in `spec/pcredit/huabei.auth.agreement.query.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementQuery",
    file: "spec/pcredit/huabei.auth.agreement.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_sign_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("auth_scene", 14)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementQueryResponse",
    file: "spec/pcredit/huabei.auth.agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_name", 17),
        schema::FieldDef::text("agreement_no", 18),
        schema::FieldDef::text("agreement_status", 19),
        schema::FieldDef::text("alipay_user_id", 20),
        schema::FieldDef::text("auth_scene", 21),
        schema::FieldDef::text("external_logon_id", 22),
        schema::FieldDef::text("gmt_sign", 23),
        schema::FieldDef::text("gmt_unsign", 24),
        schema::FieldDef::text("open_id", 25),
        schema::FieldDef::text("out_biz_type", 26),
        schema::FieldDef::text("out_sign_no", 27),
        schema::FieldDef::text("rest_freeze_amount", 28),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.agreement.query` (花芝轻会员协议查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/agreement/query`.
/// Described in `spec/pcredit/huabei.auth.agreement.query.yaml`.
/// Answered by [`HuabeiAuthAgreementQueryResponse`], or by an error with a [`HuabeiAuthAgreementQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.agreement.query")]
#[doc(alias = "花芝轻会员协议查询接口")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthAgreementQuery {
    /// On the wire `agreement_no`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:12`.
    pub open_id: Option<String>,
    /// On the wire `out_sign_no`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:13`.
    pub out_sign_no: Option<String>,
    /// On the wire `auth_scene`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:14`.
    pub auth_scene: Option<String>,
}

impl HuabeiAuthAgreementQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            alipay_user_id: None,
            open_id: None,
            out_sign_no: None,
            auth_scene: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_sign_no`](Self::out_sign_no).
    #[inline]
    pub fn out_sign_no(mut self, out_sign_no: impl Into<String>) -> Self {
        self.out_sign_no = Some(out_sign_no.into());
        self
    }

    /// Sets [`auth_scene`](Self::auth_scene).
    #[inline]
    pub fn auth_scene(mut self, auth_scene: impl Into<String>) -> Self {
        self.auth_scene = Some(auth_scene.into());
        self
    }
}

impl record::Record for HuabeiAuthAgreementQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_AGREEMENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.out_sign_no),
            4 => Some(&self.auth_scene),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_sign_no),
            4 => Some(&mut self.auth_scene),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAgreementQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthAgreementQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAgreementQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAgreementQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for HuabeiAuthAgreementQuery {}

impl record::Request for HuabeiAuthAgreementQuery {
    type Response = HuabeiAuthAgreementQueryResponse;
    type ErrorCode = HuabeiAuthAgreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.agreement.query",
        title: "花芝轻会员协议查询接口",
        file: "spec/pcredit/huabei.auth.agreement.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/pcredit/huabei/auth/agreement/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &HUABEI_AUTH_AGREEMENT_QUERY,
        response: &HUABEI_AUTH_AGREEMENT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.pcredit.huabei.auth.agreement.query` (花芝轻会员协议查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthAgreementQueryResponse {
    /// On the wire `agreement_name`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:17`.
    pub agreement_name: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:18`.
    pub agreement_no: Option<String>,
    /// On the wire `agreement_status`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:19`.
    pub agreement_status: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:20`.
    pub alipay_user_id: Option<String>,
    /// On the wire `auth_scene`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:21`.
    pub auth_scene: Option<String>,
    /// On the wire `external_logon_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:22`.
    pub external_logon_id: Option<String>,
    /// On the wire `gmt_sign`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:23`.
    pub gmt_sign: Option<String>,
    /// On the wire `gmt_unsign`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:24`.
    pub gmt_unsign: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:25`.
    pub open_id: Option<String>,
    /// On the wire `out_biz_type`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:26`.
    pub out_biz_type: Option<String>,
    /// On the wire `out_sign_no`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:27`.
    pub out_sign_no: Option<String>,
    /// On the wire `rest_freeze_amount`, a text. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:28`.
    pub rest_freeze_amount: Option<String>,
}

impl record::Record for HuabeiAuthAgreementQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_AGREEMENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_name),
            1 => Some(&self.agreement_no),
            2 => Some(&self.agreement_status),
            3 => Some(&self.alipay_user_id),
            4 => Some(&self.auth_scene),
            5 => Some(&self.external_logon_id),
            6 => Some(&self.gmt_sign),
            7 => Some(&self.gmt_unsign),
            8 => Some(&self.open_id),
            9 => Some(&self.out_biz_type),
            10 => Some(&self.out_sign_no),
            11 => Some(&self.rest_freeze_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_name),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.agreement_status),
            3 => Some(&mut self.alipay_user_id),
            4 => Some(&mut self.auth_scene),
            5 => Some(&mut self.external_logon_id),
            6 => Some(&mut self.gmt_sign),
            7 => Some(&mut self.gmt_unsign),
            8 => Some(&mut self.open_id),
            9 => Some(&mut self.out_biz_type),
            10 => Some(&mut self.out_sign_no),
            11 => Some(&mut self.rest_freeze_amount),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAgreementQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_name: None,
            agreement_no: None,
            agreement_status: None,
            alipay_user_id: None,
            auth_scene: None,
            external_logon_id: None,
            gmt_sign: None,
            gmt_unsign: None,
            open_id: None,
            out_biz_type: None,
            out_sign_no: None,
            rest_freeze_amount: None,
        }
    }
}

impl Clone for HuabeiAuthAgreementQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAgreementQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAgreementQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.agreement.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/pcredit/huabei.auth.agreement.query.yaml:31`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:32`.
    InvalidParameter,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:33`.
    AgreementNotExist,
    /// On the wire `CALL_LIMITED`. Source: `spec/pcredit/huabei.auth.agreement.query.yaml:34`.
    CallLimited,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for HuabeiAuthAgreementQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("CALL_LIMITED", Self::CallLimited),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthAgreementQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

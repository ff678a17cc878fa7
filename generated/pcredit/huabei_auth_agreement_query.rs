//! `alipay.pcredit.huabei.auth.agreement.query` · 花芝轻会员协议查询接口
//!
//! Query a light member agreement and, while signed, its latest fund balance.
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
            ..schema::FieldDef::text("agreement_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_sign_no", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("auth_scene", 31)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementQueryResponse",
    file: "spec/pcredit/huabei.auth.agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_name", 37),
        schema::FieldDef::text("agreement_no", 38),
        schema::FieldDef::text("agreement_status", 39),
        schema::FieldDef::text("alipay_user_id", 47),
        schema::FieldDef::text("auth_scene", 52),
        schema::FieldDef::text("external_logon_id", 53),
        schema::FieldDef::text("gmt_sign", 58),
        schema::FieldDef::text("gmt_unsign", 63),
        schema::FieldDef::text("open_id", 67),
        schema::FieldDef::text("out_biz_type", 71),
        schema::FieldDef::text("out_sign_no", 76),
        schema::FieldDef::text("rest_freeze_amount", 81),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.agreement.query` (花芝轻会员协议查询接口).
///
/// Query a light member agreement and, while signed, its latest fund balance.
///
/// ```
/// use alipay::pcredit::HuabeiAuthAgreementQuery;
///
/// let request = HuabeiAuthAgreementQuery::new()
///     .agreement_no("20185513447859192007");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/agreement/query`.
/// Described in `spec/pcredit/huabei.auth.agreement.query.yaml`.
/// Returns [`HuabeiAuthAgreementQueryResponse`], or an error with a [`HuabeiAuthAgreementQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.agreement.query")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/agreement/query")]
#[doc(alias = "花芝轻会员协议查询接口")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthAgreementQuery {
    /// Alipay's unique number of the agreement; if given, all others are ignored.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's signing number of the user, unique per merchant; used with `auth_scene`.
    ///
    /// 外部签约号. Example: `2018053100073208416400000002`.
    pub out_sign_no: Option<String>,
    /// Signing scene agreed with Alipay, the same as at signing.
    ///
    /// Example: `EXTERNAL_PCARD`.
    pub auth_scene: Option<String>,
}

impl HuabeiAuthAgreementQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.pcredit.huabei.auth.agreement.query` (花芝轻会员协议查询接口).
#[non_exhaustive]
pub struct HuabeiAuthAgreementQueryResponse {
    /// Name of the agreement.
    ///
    /// 协议名称. Example: `花呗先享会员`.
    pub agreement_name: Option<String>,
    /// Alipay's unique number of the agreement.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_no: Option<String>,
    /// Whether the agreement is in effect.
    ///
    /// 协议状态. Example: `Y`.
    pub agreement_status: Option<
        record::Choice<HuabeiAuthAgreementQueryResponseAgreementStatus>,
    >,
    /// Alipay user id of the user.
    ///
    /// 支付宝用户userId. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Signing scene agreed between merchant and Alipay.
    ///
    /// Example: `EXTERNAL_PCARD`.
    pub auth_scene: Option<String>,
    /// User's login on the merchant's site.
    ///
    /// 用户在商户网站的登录账号. Example: `user@example.com`.
    pub external_logon_id: Option<String>,
    /// When the agreement was signed; returned while it is signed.
    ///
    /// 签约时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-15 11:23:04`.
    pub gmt_sign: Option<record::DateTime>,
    /// When the agreement was ended; returned only once it is ended.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-15 11:23:04`.
    pub gmt_unsign: Option<record::DateTime>,
    /// User, by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's own business type, for its own processing.
    ///
    /// 外部业务类型. Example: `NORMAL_BIZ_TYPE`.
    pub out_biz_type: Option<String>,
    /// Merchant's signing number of the user, as given at signing.
    ///
    /// 外部签约号. Example: `2018053100073208416400000002`.
    pub out_sign_no: Option<String>,
    /// Frozen amount left in the agreement, in yuan; exact enough for reconciliation.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `200.00`.
    pub rest_freeze_amount: Option<record::Amount>,
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

/// The values of the platform's type `HuabeiAuthAgreementQueryResponseAgreementStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementQueryResponseAgreementStatus {
    /// `Y`: In effect.
    Y,
    /// `N`: Not in effect.
    N,
}

impl record::Enumeration for HuabeiAuthAgreementQueryResponseAgreementStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for HuabeiAuthAgreementQueryResponseAgreementStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.agreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `CALL_LIMITED`: The calls are limited.
    ///
    /// Wait, then call again. The same call may succeed later.
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

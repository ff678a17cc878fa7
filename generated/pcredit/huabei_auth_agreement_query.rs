//! `alipay.pcredit.huabei.auth.agreement.query` · 花芝轻会员协议查询接口
//!
//! Query a light member agreement and, while signed, its latest fund balance.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/agreement/query`.
//! Described in `spec/pcredit/huabei.auth.agreement.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `HuabeiAuthAgreementQueryResponseAgreementStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementQueryResponseAgreementStatus {
    /// `Y`: In effect.
    Y,
    /// `N`: Not in effect.
    N,
}

record::enumeration!(HuabeiAuthAgreementQueryResponseAgreementStatus, "Y" Y, "N" N);

/// The error codes of `alipay.pcredit.huabei.auth.agreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    HuabeiAuthAgreementQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "AGREEMENT_NOT_EXIST" AgreementNotExist, "CALL_LIMITED" CallLimited
);

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

record::record!(
    HuabeiAuthAgreementQuery, HUABEI_AUTH_AGREEMENT_QUERY, 0 agreement_no None, 1
    alipay_user_id None, 2 open_id None, 3 out_sign_no None, 4 auth_scene None
);

record::record!(
    HuabeiAuthAgreementQueryResponse, HUABEI_AUTH_AGREEMENT_QUERY_RESPONSE, 0
    agreement_name None, 1 agreement_no None, 2 agreement_status None, 3 alipay_user_id
    None, 4 auth_scene None, 5 external_logon_id None, 6 gmt_sign None, 7 gmt_unsign
    None, 8 open_id None, 9 out_biz_type None, 10 out_sign_no None, 11 rest_freeze_amount
    None
);

static HUABEI_AUTH_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementQuery",
    file: "spec/pcredit/huabei.auth.agreement.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_sign_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "auth_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 21, 26, 31],
};

static HUABEI_AUTH_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementQueryResponse",
    file: "spec/pcredit/huabei.auth.agreement.query.yaml",
    rows: &[
        schema::Row::Text("agreement_name"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("agreement_status"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("auth_scene"),
        schema::Row::Text("external_logon_id"),
        schema::Row::Text("gmt_sign"),
        schema::Row::Text("gmt_unsign"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_biz_type"),
        schema::Row::Text("out_sign_no"),
        schema::Row::Text("rest_freeze_amount"),
    ],
    rules: &[],
    lines: &[],
};

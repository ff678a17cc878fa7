//! `alipay.user.agreement.query` · 支付宝个人代扣协议查询接口
//!
//! Query a personal withholding agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/query`. Described in
//! `spec/user/agreement.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.agreement.query` (支付宝个人代扣协议查询接口).
///
/// Query a personal withholding agreement.
///
/// ```
/// use alipay::user::AgreementQuery;
///
/// let request = AgreementQuery::new()
///     .agreement_no("20170322450983769228");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`personal_product_code`](Self::personal_product_code) | at most 64 characters (advisory) |
/// | [`alipay_user_id`](Self::alipay_user_id) | required in some cases; at most 32 characters (advisory) |
/// | [`alipay_open_id`](Self::alipay_open_id) | required in some cases; at most 128 characters |
/// | [`alipay_logon_id`](Self::alipay_logon_id) | required in some cases; at most 100 characters (advisory) |
/// | [`sign_scene`](Self::sign_scene) | required in some cases; at most 64 characters (advisory) |
/// | [`external_agreement_no`](Self::external_agreement_no) | required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`third_party_type`](Self::third_party_type) | at most 32 characters |
/// | [`agreement_no`](Self::agreement_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `agreement_no`, `external_agreement_no`, `alipay_user_id`, `alipay_open_id`, `alipay_logon_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/query`. Described in
/// `spec/user/agreement.query.yaml`.
/// Returns [`AgreementQueryResponse`], or an error with a [`AgreementQueryErrorCode`].
#[doc(alias = "alipay.user.agreement.query")]
#[doc(alias = "/v3/alipay/user/agreement/query")]
#[doc(alias = "支付宝个人代扣协议查询接口")]
#[doc(alias = "代扣")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct AgreementQuery {
    /// Product code of the agreement, fixed with Alipay at signing.
    ///
    /// 协议产品码; at most 64 characters (advisory). Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: Option<String>,
    /// Alipay user id, 16 digits starting with 2088; takes precedence over `alipay_logon_id`.
    ///
    /// Required in some cases; at most 32 characters (advisory). Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Open id of the user; takes precedence over `alipay_logon_id`.
    ///
    /// Required in some cases; at most 128 characters. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// Alipay login, email or mobile; ignored if `alipay_open_id` or `alipay_user_id` is given.
    ///
    /// 用户的支付宝登录账号; required in some cases; at most 100 characters (advisory). Example: `user@example.com`.
    pub alipay_logon_id: Option<String>,
    /// Scene given at signing; with `external_agreement_no` neither empty nor `DEFAULT|DEFAULT`.
    ///
    /// 签约场景码; required in some cases; at most 64 characters (advisory). Example: `INDUSTRY|MEDICAL`.
    pub sign_scene: Option<String>,
    /// Merchant's own signing number of the agreement, unique in its system.
    ///
    /// Required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory). Example: `test20180701`.
    pub external_agreement_no: Option<String>,
    /// Kind of third party the user signs with in a three-party agreement.
    ///
    /// 签约第三方主体类型; other values may be added; at most 32 characters. Defaults to `PARTNER`. Example:
    /// `PARTNER`.
    pub third_party_type: Option<record::Choice<AgreementQueryThirdPartyType>>,
    /// Alipay's agreement number; if given, all other parameters are ignored.
    ///
    /// Required in some cases; at most 64 characters. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
}

impl AgreementQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = Some(personal_product_code.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`alipay_logon_id`](Self::alipay_logon_id).
    #[inline]
    pub fn alipay_logon_id(mut self, alipay_logon_id: impl Into<String>) -> Self {
        self.alipay_logon_id = Some(alipay_logon_id.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`external_agreement_no`](Self::external_agreement_no).
    #[inline]
    pub fn external_agreement_no(
        mut self,
        external_agreement_no: impl Into<String>,
    ) -> Self {
        self.external_agreement_no = Some(external_agreement_no.into());
        self
    }

    /// Sets [`third_party_type`](Self::third_party_type).
    #[inline]
    pub fn third_party_type(
        mut self,
        third_party_type: impl Into<record::Choice<AgreementQueryThirdPartyType>>,
    ) -> Self {
        self.third_party_type = Some(third_party_type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

/// The response of `alipay.user.agreement.query` (支付宝个人代扣协议查询接口).
#[non_exhaustive]
pub struct AgreementQueryResponse {
    /// Agreement number assigned when the user signed.
    ///
    /// 协议号. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Masked Alipay login of the user.
    ///
    /// Example: `u***@example.com`.
    pub alipay_logon_id: Option<String>,
    /// Credit mode; returned for Huazhi withholding (Huazhi Go) agreements only.
    ///
    /// 授信模式. Example: `DEDUCT_HUAZHI`.
    pub credit_auth_mode: Option<String>,
    /// Device id.
    ///
    /// 设备Id. Example: `RSED235F875932`.
    pub device_id: Option<String>,
    /// Deduction plan, one entry per period.
    ///
    /// 还款计划列表.
    pub execution_plans: Vec<ExecutionPlan>,
    /// Merchant's own signing number; returned if the request gave it.
    ///
    /// Example: `test20180701`.
    pub external_agreement_no: Option<String>,
    /// External login id; returned if the request gave it.
    ///
    /// 外部登录Id. Example: `user01`.
    pub external_logon_id: Option<String>,
    /// Time the agreement expires.
    ///
    /// 协议失效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2117-05-24 00:00:00`.
    pub invalid_time: Option<record::DateTime>,
    /// Last successful deduction of a periodic agreement, a date by the example.
    ///
    /// 上次扣款成功时间. Example: `2022-05-15`.
    pub last_deduct_time: Option<String>,
    /// Expected next deduction of a periodic agreement, a date by the example.
    ///
    /// 预计下次扣款时间. Example: `2022-06-15`.
    pub next_deduct_time: Option<String>,
    /// Product code of the agreement, fixed at signing; differs by business scene.
    ///
    /// 协议产品码. Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: Option<String>,
    /// Kind of the signing party; the misspelled name is the one on the wire.
    ///
    /// 签约主体类型. Example: `CARD`.
    pub pricipal_type: Option<String>,
    /// Id of the signing party; for type `CARD` the Alipay user id.
    ///
    /// 签约主体标识. Example: `2088000000000001`.
    pub principal_id: Option<String>,
    /// Open id of the signing party.
    ///
    /// 签约主体标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub principal_open_id: Option<String>,
    /// Scene in which the agreement was signed.
    ///
    /// 签约协议的场景. Example: `INDUSTRY|CARRENTAL`.
    pub sign_scene: Option<String>,
    /// Time the agreement was signed.
    ///
    /// 协议签约时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-05-24 15:00:40`.
    pub sign_time: Option<record::DateTime>,
    /// Limit for one deduction.
    ///
    /// 单笔代扣额度. Example: `100.00`.
    pub single_quota: Option<String>,
    /// Current state of the agreement.
    ///
    /// 协议当前状态. Example: `NORMAL`.
    pub status: Option<record::Choice<AgreementQueryResponseStatus>>,
    /// Kind of third party the user signs with in a three-party agreement.
    ///
    /// 签约第三方主体类型; other values may be added. Defaults to `PARTNER`. Example: `PARTNER`.
    pub third_party_type: Option<record::Choice<AgreementQueryResponseThirdPartyType>>,
    /// Time the agreement takes effect.
    ///
    /// 协议生效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-05-24 15:00:40`.
    pub valid_time: Option<record::DateTime>,
    /// Zhima Credit open id of the user, for querying the user's credit.
    ///
    /// 芝麻信用openId. Example: `268816057852461313538942792`.
    pub zm_open_id: Option<String>,
}

/// One period of a periodic deduction plan.
#[non_exhaustive]
pub struct ExecutionPlan {
    /// Expected date of the deduction.
    ///
    /// 周期扣预期执行时间; a day, as `yyyy-MM-dd`. Example: `2024-04-29`.
    pub execute_time: Option<record::Date>,
    /// Latest date of the deduction.
    ///
    /// A day, as `yyyy-MM-dd`. Example: `2024-05-30`.
    pub latest_execute_time: Option<record::Date>,
    /// Number of the period, a natural number.
    ///
    /// Example: `1`.
    pub period_id: Option<String>,
    /// Amount deducted in this period, in yuan.
    ///
    /// 周期扣中单笔金额; an amount of money as a decimal number. Example: `100.00`.
    pub single_amount: Option<record::Amount>,
}

/// The values of the platform's type `AgreementQueryThirdPartyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementQueryThirdPartyType {
    /// `PARTNER`: Platform merchant (平台商户).
    Partner,
    /// `MERCHANT`: Merchant group (集团商户).
    Merchant,
}

record::enumeration!(
    AgreementQueryThirdPartyType, "PARTNER" Partner, "MERCHANT" Merchant
);

/// The values of the platform's type `AgreementQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementQueryResponseStatus {
    /// `TEMP`: Stored, never in force (暂存).
    Temp,
    /// `NORMAL`: In force (正常).
    Normal,
    /// `STOP`: Suspended (暂停).
    Stop,
}

record::enumeration!(
    AgreementQueryResponseStatus, "TEMP" Temp, "NORMAL" Normal, "STOP" Stop
);

/// The values of the platform's type `AgreementQueryResponseThirdPartyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementQueryResponseThirdPartyType {
    /// `PARTNER`: Platform merchant (平台商户).
    Partner,
    /// `MERCHANT`: Merchant group (集团商户).
    Merchant,
}

record::enumeration!(
    AgreementQueryResponseThirdPartyType, "PARTNER" Partner, "MERCHANT" Merchant
);

/// The error codes of `alipay.user.agreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementQueryErrorCode {
    /// `USER_NOT_EXIST_ERROR`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExistError,
    /// `PRODUCT_CODE_NOT_SUPPORTED_ERROR`: The product code is not supported.
    ///
    /// Check the personal product code.
    ProductCodeNotSupportedError,
    /// `USER_AGREEMENT_NOT_EXIST`: The user agreement does not exist.
    ///
    /// Check the agreement.
    UserAgreementNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `USER_NOT_EXSIT_ERROR`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExsitError,
    /// `LOGONID_IS_REPEATED`: The logon id is not unique.
    LogonidIsRepeated,
    /// `AGREEMENT_HAS_UNSIGNED`: The user has ended the agreement.
    ///
    /// End the agreement on the merchant's side too.
    AgreementHasUnsigned,
    /// `PARENT_MERCHANT_QUERY_FAIL`: The parent merchant could not be looked up.
    ///
    /// Check that the parent merchant exists, or retry. The same call may succeed later.
    ParentMerchantQueryFail,
    /// `MERCHANT_STATUS_IS_NOT_NORMAL`: The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
    MerchantStatusIsNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementQueryErrorCode, "USER_NOT_EXIST_ERROR" UserNotExistError,
    "PRODUCT_CODE_NOT_SUPPORTED_ERROR" ProductCodeNotSupportedError,
    "USER_AGREEMENT_NOT_EXIST" UserAgreementNotExist, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "AUTHOREE_IS_NOT_MATCH"
    AuthoreeIsNotMatch, "USER_NOT_EXSIT_ERROR" UserNotExsitError, "LOGONID_IS_REPEATED"
    LogonidIsRepeated, "AGREEMENT_HAS_UNSIGNED" AgreementHasUnsigned,
    "PARENT_MERCHANT_QUERY_FAIL" ParentMerchantQueryFail, "MERCHANT_STATUS_IS_NOT_NORMAL"
    MerchantStatusIsNotNormal
);

impl record::CallRequest for AgreementQuery {}

impl record::Request for AgreementQuery {
    type Response = AgreementQueryResponse;
    type ErrorCode = AgreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.query",
        title: "支付宝个人代扣协议查询接口",
        file: "spec/user/agreement.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/user/agreement/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &AGREEMENT_QUERY,
        response: &AGREEMENT_QUERY_RESPONSE,
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
    AgreementQuery, AGREEMENT_QUERY, 0 personal_product_code None, 1 alipay_user_id None,
    2 alipay_open_id None, 3 alipay_logon_id None, 4 sign_scene None, 5
    external_agreement_no None, 6 third_party_type None, 7 agreement_no None
);

record::record!(
    AgreementQueryResponse, AGREEMENT_QUERY_RESPONSE, 0 agreement_no None, 1
    alipay_logon_id None, 2 credit_auth_mode None, 3 device_id None, 4 execution_plans
    Vec::new(), 5 external_agreement_no None, 6 external_logon_id None, 7 invalid_time
    None, 8 last_deduct_time None, 9 next_deduct_time None, 10 personal_product_code
    None, 11 pricipal_type None, 12 principal_id None, 13 principal_open_id None, 14
    sign_scene None, 15 sign_time None, 16 single_quota None, 17 status None, 18
    third_party_type None, 19 valid_time None, 20 zm_open_id None
);

record::record!(
    ExecutionPlan, EXECUTION_PLAN, 0 execute_time None, 1 latest_execute_time None, 2
    period_id None, 3 single_amount None
);

static AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQuery",
    file: "spec/user/agreement.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "personal_product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_logon_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sign_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "external_agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                    schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "third_party_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
            },
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(
            &[
                "agreement_no",
                "external_agreement_no",
                "alipay_user_id",
                "alipay_open_id",
                "alipay_logon_id",
            ],
        ),
    ],
    lines: &[12, 16, 19, 23, 26, 30, 32, 37, 40, 45, 48, 52, 53, 56, 60, 67, 71, 75],
};

static AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementQueryResponse",
    file: "spec/user/agreement.query.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("alipay_logon_id"),
        schema::Row::Text("credit_auth_mode"),
        schema::Row::Text("device_id"),
        schema::Row::Plain(
            "execution_plans",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXECUTION_PLAN),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("external_agreement_no"),
        schema::Row::Text("external_logon_id"),
        schema::Row::Text("invalid_time"),
        schema::Row::Text("last_deduct_time"),
        schema::Row::Text("next_deduct_time"),
        schema::Row::Text("personal_product_code"),
        schema::Row::Text("pricipal_type"),
        schema::Row::Text("principal_id"),
        schema::Row::Text("principal_open_id"),
        schema::Row::Text("sign_scene"),
        schema::Row::Text("sign_time"),
        schema::Row::Text("single_quota"),
        schema::Row::Text("status"),
        schema::Row::Text("third_party_type"),
        schema::Row::Text("valid_time"),
        schema::Row::Text("zm_open_id"),
    ],
    rules: &[],
    lines: &[],
};

static EXECUTION_PLAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExecutionPlan",
    file: "spec/user/agreement.query.yaml",
    rows: &[
        schema::Row::Text("execute_time"),
        schema::Row::Text("latest_execute_time"),
        schema::Row::Text("period_id"),
        schema::Row::Text("single_amount"),
    ],
    rules: &[],
    lines: &[],
};

//! `alipay.user.twostage.common.use` · 通用当面付二阶段接口
//!
//! Identify the user behind a payment code, before a two-stage payment in person.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/common/use`. Described in
//! `spec/user/twostage.common.use.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.twostage.common.use` (通用当面付二阶段接口).
///
/// Identify the user behind a payment code, before a two-stage payment in person.
///
/// ```
/// use alipay::user::TwostageCommonUse;
///
/// let request = TwostageCommonUse::new()
///     .dynamic_id("110101190001010000")
///     .pay_pid("2088000000000001")
///     .sence_no("20170718xxxxxxxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`dynamic_id`](Self::dynamic_id) | required; at most 32 characters (advisory) |
/// | [`pay_check_strategy`](Self::pay_check_strategy) | one of its values |
/// | [`pay_pid`](Self::pay_pid) | required; at most 32 characters (advisory) |
/// | [`sence_no`](Self::sence_no) | required; at most 128 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/common/use`. Described in
/// `spec/user/twostage.common.use.yaml`.
/// Returns [`TwostageCommonUseResponse`], or an error with a [`TwostageCommonUseErrorCode`].
#[doc(alias = "alipay.user.twostage.common.use")]
#[doc(alias = "/v3/alipay/user/twostage/common/use")]
#[doc(alias = "通用当面付二阶段接口")]
#[doc(alias = "当面付")]
#[must_use]
#[non_exhaustive]
pub struct TwostageCommonUse {
    /// Payment code scanned from the user.
    ///
    /// 商户扫描用户的付款码值; required; at most 32 characters (advisory). Example: `110101190001010000`.
    pub dynamic_id: String,
    /// What is compared with the later payment; absent is the same as 2\.
    ///
    /// Defaults to `2`. Example: `1`.
    pub pay_check_strategy: Option<record::Choice<TwostageCommonUsePayCheckStrategy>>,
    /// Merchant id (PID) that makes the payment of the second stage.
    ///
    /// Required; at most 32 characters (advisory). Example: `2088000000000001`.
    pub pay_pid: String,
    /// Business number of this decoding; same code, same number, else a new one.
    ///
    /// 外部业务号; required; at most 128 characters (advisory). Example: `20170718xxxxxxxx`.
    pub sence_no: String,
}

impl TwostageCommonUse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`dynamic_id`](Self::dynamic_id).
    #[inline]
    pub fn dynamic_id(mut self, dynamic_id: impl Into<String>) -> Self {
        self.dynamic_id = dynamic_id.into();
        self
    }

    /// Sets [`pay_check_strategy`](Self::pay_check_strategy).
    #[inline]
    pub fn pay_check_strategy(
        mut self,
        pay_check_strategy: impl Into<record::Choice<TwostageCommonUsePayCheckStrategy>>,
    ) -> Self {
        self.pay_check_strategy = Some(pay_check_strategy.into());
        self
    }

    /// Sets [`pay_pid`](Self::pay_pid).
    #[inline]
    pub fn pay_pid(mut self, pay_pid: impl Into<String>) -> Self {
        self.pay_pid = pay_pid.into();
        self
    }

    /// Sets [`sence_no`](Self::sence_no).
    #[inline]
    pub fn sence_no(mut self, sence_no: impl Into<String>) -> Self {
        self.sence_no = sence_no.into();
        self
    }
}

/// The response of `alipay.user.twostage.common.use` (通用当面付二阶段接口).
#[non_exhaustive]
pub struct TwostageCommonUseResponse {
    /// Open id of the user.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id, unmasked, since the user has authorized the mini program.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Identity read from the code.
    pub user_identity_info: Option<UserIdentityInfo>,
}

/// School identity in a campus code.
#[non_exhaustive]
pub struct HSchoolInfo {
    /// Student number.
    ///
    /// 学号. Example: `2019021208`.
    pub campus_no: Option<String>,
    /// Public code of the school.
    ///
    /// 学校外标. Example: `4136013432`.
    pub school_std_code: Option<String>,
}

/// Identity of a user read from a payment code.
#[non_exhaustive]
pub struct UserIdentityInfo {
    /// School identity, from a campus code.
    ///
    /// 校园码身份信息.
    pub h_school_info: Option<HSchoolInfo>,
}

/// The values of the platform's type `TwostageCommonUsePayCheckStrategy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TwostageCommonUsePayCheckStrategy {
    /// `1`: Compare `pay_pid`.
    V1,
    /// `2`: Compare `pay_pid` and the business number.
    V2,
}

record::enumeration!(TwostageCommonUsePayCheckStrategy, "1" V1, "2" V2);

/// The error codes of `alipay.user.twostage.common.use`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TwostageCommonUseErrorCode {
    /// `INPUT_ILLEGAL`.
    InputIllegal,
    /// `DECODE_FAILED`.
    DecodeFailed,
    /// `INDEX_NOT_EXIST`.
    IndexNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_CODE`.
    IllegalCode,
    /// `CODE_EXPIRED`.
    CodeExpired,
    /// `USER_UN_AUTH`.
    UserUnAuth,
    /// `SENCENO_UN_MATCH`.
    SencenoUnMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TwostageCommonUseErrorCode, "INPUT_ILLEGAL" InputIllegal, "DECODE_FAILED"
    DecodeFailed, "INDEX_NOT_EXIST" IndexNotExist, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_CODE" IllegalCode, "CODE_EXPIRED" CodeExpired, "USER_UN_AUTH" UserUnAuth,
    "SENCENO_UN_MATCH" SencenoUnMatch
);

impl record::CallRequest for TwostageCommonUse {}

impl record::Request for TwostageCommonUse {
    type Response = TwostageCommonUseResponse;
    type ErrorCode = TwostageCommonUseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.twostage.common.use",
        title: "通用当面付二阶段接口",
        file: "spec/user/twostage.common.use.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/twostage/common/use",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TWOSTAGE_COMMON_USE,
        response: &TWOSTAGE_COMMON_USE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TwostageCommonUse, TWOSTAGE_COMMON_USE, 0 dynamic_id String::new(), 1
    pay_check_strategy None, 2 pay_pid String::new(), 3 sence_no String::new()
);

record::record!(
    TwostageCommonUseResponse, TWOSTAGE_COMMON_USE_RESPONSE, 0 open_id None, 1 user_id
    None, 2 user_identity_info None
);

record::record!(HSchoolInfo, H_SCHOOL_INFO, 0 campus_no None, 1 school_std_code None);

record::record!(UserIdentityInfo, USER_IDENTITY_INFO, 0 h_school_info None);

static TWOSTAGE_COMMON_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageCommonUse",
    file: "spec/user/twostage.common.use.yaml",
    rows: &[
        schema::Row::Limited(
            "dynamic_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "pay_check_strategy",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
        schema::Row::Limited(
            "pay_pid",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "sence_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(128)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 19, 21, 27, 30, 31, 34, 38, 39],
};

static TWOSTAGE_COMMON_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageCommonUseResponse",
    file: "spec/user/twostage.common.use.yaml",
    rows: &[
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
        schema::Row::Plain(
            "user_identity_info",
            schema::Kind::Record(&USER_IDENTITY_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static H_SCHOOL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HSchoolInfo",
    file: "spec/user/twostage.common.use.yaml",
    rows: &[schema::Row::Text("campus_no"), schema::Row::Text("school_std_code")],
    rules: &[],
    lines: &[],
};

static USER_IDENTITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserIdentityInfo",
    file: "spec/user/twostage.common.use.yaml",
    rows: &[schema::Row::Plain("h_school_info", schema::Kind::Record(&H_SCHOOL_INFO))],
    rules: &[],
    lines: &[],
};

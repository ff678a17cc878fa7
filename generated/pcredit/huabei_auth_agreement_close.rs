//! `alipay.pcredit.huabei.auth.agreement.close` · 花芝协议关闭接口
//!
//! End a user's Huabei enjoy-first agreement early.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/agreement/close`.
//! Described in `spec/pcredit/huabei.auth.agreement.close.yaml`.

use crate::{record, schema};

/// A request of `alipay.pcredit.huabei.auth.agreement.close` (花芝协议关闭接口).
///
/// End a user's Huabei enjoy-first agreement early.
///
/// ```
/// use alipay::pcredit::HuabeiAuthAgreementClose;
///
/// let request = HuabeiAuthAgreementClose::new()
///     .agreement_no("20195609549841482443");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`quit_type`](Self::quit_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/agreement/close`.
/// Described in `spec/pcredit/huabei.auth.agreement.close.yaml`.
/// Returns [`HuabeiAuthAgreementCloseResponse`], or an error with a [`HuabeiAuthAgreementCloseErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.agreement.close")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/agreement/close")]
#[doc(alias = "花芝协议关闭接口")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthAgreementClose {
    /// Alipay's unique number of the user's agreement.
    ///
    /// 花芝协议号. Example: `20195609549841482443`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// External request number.
    ///
    /// 外部请求号. Example: `2019080910020821390001569835`.
    pub out_request_no: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Why the agreement ends; affects the user's Zhima Credit contract.
    ///
    /// Defaults to `SETTLE_APPLY_QUIT`. Example: `SETTLE_APPLY_QUIT`.
    pub quit_type: Option<record::Choice<HuabeiAuthAgreementCloseQuitType>>,
}

impl HuabeiAuthAgreementClose {
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

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(
        mut self,
        quit_type: impl Into<record::Choice<HuabeiAuthAgreementCloseQuitType>>,
    ) -> Self {
        self.quit_type = Some(quit_type.into());
        self
    }
}

/// The response of `alipay.pcredit.huabei.auth.agreement.close` (花芝协议关闭接口).
#[non_exhaustive]
pub struct HuabeiAuthAgreementCloseResponse {
    /// External request number.
    ///
    /// 外部请求号. Example: `2019080910020821390001569835`.
    pub out_request_no: Option<String>,
}

/// The values of the platform's type `HuabeiAuthAgreementCloseQuitType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementCloseQuitType {
    /// `USER_CANCEL_QUIT`: User leaves voluntarily.
    UserCancelQuit,
    /// `SETTLE_APPLY_QUIT`: Merchant settles.
    SettleApplyQuit,
}

record::enumeration!(
    HuabeiAuthAgreementCloseQuitType, "USER_CANCEL_QUIT" UserCancelQuit,
    "SETTLE_APPLY_QUIT" SettleApplyQuit
);

/// The error codes of `alipay.pcredit.huabei.auth.agreement.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementCloseErrorCode {
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
    /// `NOT_ALLOW_CLOSE`.
    NotAllowClose,
    /// `AGREEMENT_ERROR`.
    AgreementError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    HuabeiAuthAgreementCloseErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "AGREEMENT_NOT_EXIST" AgreementNotExist, "NOT_ALLOW_CLOSE"
    NotAllowClose, "AGREEMENT_ERROR" AgreementError
);

impl record::CallRequest for HuabeiAuthAgreementClose {}

impl record::Request for HuabeiAuthAgreementClose {
    type Response = HuabeiAuthAgreementCloseResponse;
    type ErrorCode = HuabeiAuthAgreementCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.agreement.close",
        title: "花芝协议关闭接口",
        file: "spec/pcredit/huabei.auth.agreement.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/pcredit/huabei/auth/agreement/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &HUABEI_AUTH_AGREEMENT_CLOSE,
        response: &HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE,
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
    HuabeiAuthAgreementClose, HUABEI_AUTH_AGREEMENT_CLOSE, 0 agreement_no None, 1
    alipay_user_id None, 2 open_id None, 3 out_request_no None, 4 partner_id None, 5
    quit_type None
);

record::record!(
    HuabeiAuthAgreementCloseResponse, HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE, 0
    out_request_no None
);

static HUABEI_AUTH_AGREEMENT_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementClose",
    file: "spec/pcredit/huabei.auth.agreement.close.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Limited(
            "quit_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["USER_CANCEL_QUIT", "SETTLE_APPLY_QUIT"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 21, 26, 31, 32, 34],
};

static HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementCloseResponse",
    file: "spec/pcredit/huabei.auth.agreement.close.yaml",
    rows: &[schema::Row::Text("out_request_no")],
    rules: &[],
    lines: &[],
};

//! `alipay.pcredit.huabei.auth.agreement.close` · 花芝协议关闭接口
//!
//! End a user's Huabei enjoy-first agreement early.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/agreement/close`.
//! Described in `spec/pcredit/huabei.auth.agreement.close.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_AGREEMENT_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementClose",
    file: "spec/pcredit/huabei.auth.agreement.close.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("alipay_user_id", 16),
        schema::FieldDef::text("open_id", 21),
        schema::FieldDef::text("out_request_no", 26),
        schema::FieldDef::text("partner_id", 31),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["USER_CANCEL_QUIT", "SETTLE_APPLY_QUIT"]),
                    34,
                ),
            ],
            ..schema::FieldDef::text("quit_type", 32)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementCloseResponse",
    file: "spec/pcredit/huabei.auth.agreement.close.yaml",
    fields: &[schema::FieldDef::text("out_request_no", 42)],
    rules: &[],
};

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
        Self {
            agreement_no: None,
            alipay_user_id: None,
            open_id: None,
            out_request_no: None,
            partner_id: None,
            quit_type: None,
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

impl record::Record for HuabeiAuthAgreementClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_AGREEMENT_CLOSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.out_request_no),
            4 => Some(&self.partner_id),
            5 => Some(&self.quit_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.partner_id),
            5 => Some(&mut self.quit_type),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAgreementClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthAgreementClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAgreementClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAgreementClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.pcredit.huabei.auth.agreement.close` (花芝协议关闭接口).
#[non_exhaustive]
pub struct HuabeiAuthAgreementCloseResponse {
    /// External request number.
    ///
    /// 外部请求号. Example: `2019080910020821390001569835`.
    pub out_request_no: Option<String>,
}

impl record::Record for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn default() -> Self {
        Self { out_request_no: None }
    }
}

impl Clone for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `HuabeiAuthAgreementCloseQuitType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementCloseQuitType {
    /// `USER_CANCEL_QUIT`: User leaves voluntarily.
    UserCancelQuit,
    /// `SETTLE_APPLY_QUIT`: Merchant settles.
    SettleApplyQuit,
}

impl record::Enumeration for HuabeiAuthAgreementCloseQuitType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("USER_CANCEL_QUIT", Self::UserCancelQuit),
        ("SETTLE_APPLY_QUIT", Self::SettleApplyQuit),
    ];
}

impl std::fmt::Debug for HuabeiAuthAgreementCloseQuitType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.agreement.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for HuabeiAuthAgreementCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("NOT_ALLOW_CLOSE", Self::NotAllowClose),
        ("AGREEMENT_ERROR", Self::AgreementError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthAgreementCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

//! `alipay.user.agreement.transfer` · 协议由普通通用代扣协议产品转移到周期扣协议产品
//!
//! Move an agreement from general withholding to the periodic deduction product.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/transfer`. Described in
//! `spec/user/agreement.transfer.yaml`.

use crate::{record, schema};

static AGREEMENT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransfer",
    file: "spec/user/agreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::new(
            "period_rule_params",
            schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
            17,
        ),
        schema::FieldDef::text("target_product_code", 21),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "target_product_code",
                equals: "CYCLE_PAY_AUTH_P",
                require: &["period_rule_params"],
            },
            line: 29,
        },
    ],
};

static AGREEMENT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementTransferResponse",
    file: "spec/user/agreement.transfer.yaml",
    fields: &[
        schema::FieldDef::text("amount", 32),
        schema::FieldDef::text("execute_time", 33),
        schema::FieldDef::text("period", 34),
        schema::FieldDef::text("period_type", 35),
        schema::FieldDef::text("total_amount", 36),
        schema::FieldDef::text("total_payments", 37),
    ],
    rules: &[],
};

/// A request of `alipay.user.agreement.transfer` (协议由普通通用代扣协议产品转移到周期扣协议产品).
///
/// Move an agreement from general withholding to the periodic deduction product.
///
/// ```
/// use alipay::user::AgreementTransfer;
///
/// let request = AgreementTransfer::new()
///     .agreement_no("20170322450983769228");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
/// | [`period_rule_params`](Self::period_rule_params) | required in some cases |
/// | [`target_product_code`](Self::target_product_code) | required in some cases |
/// | rule | Where `target_product_code` is `CYCLE_PAY_AUTH_P`, there must be `period_rule_params` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/transfer`. Described in
/// `spec/user/agreement.transfer.yaml`.
/// Returns [`AgreementTransferResponse`], or an error with a [`AgreementTransferErrorCode`].
#[doc(alias = "alipay.user.agreement.transfer")]
#[doc(alias = "/v3/alipay/user/agreement/transfer")]
#[doc(alias = "协议由普通通用代扣协议产品转移到周期扣协议产品")]
#[doc(alias = "代扣")]
#[must_use]
#[non_exhaustive]
pub struct AgreementTransfer {
    /// Alipay's agreement number.
    ///
    /// 协议号; required in some cases. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Deduction rules shown to the user; required for periodic products.
    ///
    /// Required in some cases.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// Product code the agreement changes to, fixed with Alipay at signing.
    ///
    /// 目标产品码; required in some cases. Example: `CYCLE_PAY_AUTH_P`.
    pub target_product_code: Option<String>,
}

impl AgreementTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            period_rule_params: None,
            target_product_code: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`period_rule_params`](Self::period_rule_params).
    #[inline]
    pub fn period_rule_params(
        mut self,
        period_rule_params: super::super::types::PeriodRuleParams,
    ) -> Self {
        self.period_rule_params = Some(period_rule_params);
        self
    }

    /// Sets [`target_product_code`](Self::target_product_code).
    #[inline]
    pub fn target_product_code(
        mut self,
        target_product_code: impl Into<String>,
    ) -> Self {
        self.target_product_code = Some(target_product_code.into());
        self
    }
}

impl record::Record for AgreementTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.period_rule_params),
            2 => Some(&self.target_product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.period_rule_params),
            2 => Some(&mut self.target_product_code),
            _ => None,
        }
    }
}

impl Default for AgreementTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementTransfer {}

impl record::Request for AgreementTransfer {
    type Response = AgreementTransferResponse;
    type ErrorCode = AgreementTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.transfer",
        title: "协议由普通通用代扣协议产品转移到周期扣协议产品",
        file: "spec/user/agreement.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/agreement/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AGREEMENT_TRANSFER,
        response: &AGREEMENT_TRANSFER_RESPONSE,
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

/// The response of `alipay.user.agreement.transfer` (协议由普通通用代扣协议产品转移到周期扣协议产品).
#[non_exhaustive]
pub struct AgreementTransferResponse {
    /// Limit for one deduction, in yuan.
    ///
    /// 单次金额限制; an amount of money as a decimal number. Example: `100`.
    pub amount: Option<record::Amount>,
    /// Execution date, such as 2019-01-23.
    ///
    /// 执行时间. Example: `2019-01-23`.
    pub execute_time: Option<String>,
    /// Length of a period, counted in `period_type`.
    ///
    /// 周期. Example: `7`.
    pub period: Option<String>,
    /// Unit of the period, such as `DAY`.
    ///
    /// 周期类型. Example: `DAY`.
    pub period_type: Option<String>,
    /// Limit for all deductions together, in yuan.
    ///
    /// 总金额限制; an amount of money as a decimal number. Example: `600`.
    pub total_amount: Option<record::Amount>,
    /// Total number of payments.
    ///
    /// 总支付次数. Example: `12`.
    pub total_payments: Option<String>,
}

impl record::Record for AgreementTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.execute_time),
            2 => Some(&self.period),
            3 => Some(&self.period_type),
            4 => Some(&self.total_amount),
            5 => Some(&self.total_payments),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.execute_time),
            2 => Some(&mut self.period),
            3 => Some(&mut self.period_type),
            4 => Some(&mut self.total_amount),
            5 => Some(&mut self.total_payments),
            _ => None,
        }
    }
}

impl Default for AgreementTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            execute_time: None,
            period: None,
            period_type: None,
            total_amount: None,
            total_payments: None,
        }
    }
}

impl Clone for AgreementTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementTransferErrorCode {
    /// `USER_AGREEMENT_NOT_EXIST`: The user agreement does not exist.
    ///
    /// Check the agreement.
    UserAgreementNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PRODUCT_CODE_IS_INVALID`: The product code is not valid.
    ///
    /// Correct the product code.
    ProductCodeIsInvalid,
    /// `PRODUCTCODE_ALREADY_UPDATE`: The product code was changed before.
    ProductcodeAlreadyUpdate,
    /// `NOT_SUPPORTED_BUSINESS`: The business is not supported.
    NotSupportedBusiness,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_AGREEMENT_IS_NOT_EXIST`: The merchant agreement does not exist.
    ///
    /// Check that the merchant has signed.
    MerchantAgreementIsNotExist,
    /// `MERCHANT_STATUS_IS_NOT_NORMAL`: The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
    MerchantStatusIsNotNormal,
    /// `MERCHANT_AGREEMENT_IS_EXPIRED`: The merchant's agreement has expired.
    ///
    /// Sign the product again.
    MerchantAgreementIsExpired,
    /// `USER_AGREEMENT_IS_OUT_OF_DATE`: The user agreement has expired.
    ///
    /// Have it signed again and use the new agreement number.
    UserAgreementIsOutOfDate,
    /// `USER_AGREEMENT_STATUS_IS_EXPIRED`: The user's agreement has expired.
    ///
    /// Have the user sign again.
    UserAgreementStatusIsExpired,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_AGREEMENT_NOT_EXIST", Self::UserAgreementNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_CODE_IS_INVALID", Self::ProductCodeIsInvalid),
        ("PRODUCTCODE_ALREADY_UPDATE", Self::ProductcodeAlreadyUpdate),
        ("NOT_SUPPORTED_BUSINESS", Self::NotSupportedBusiness),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_AGREEMENT_IS_NOT_EXIST", Self::MerchantAgreementIsNotExist),
        ("MERCHANT_STATUS_IS_NOT_NORMAL", Self::MerchantStatusIsNotNormal),
        ("MERCHANT_AGREEMENT_IS_EXPIRED", Self::MerchantAgreementIsExpired),
        ("USER_AGREEMENT_IS_OUT_OF_DATE", Self::UserAgreementIsOutOfDate),
        ("USER_AGREEMENT_STATUS_IS_EXPIRED", Self::UserAgreementStatusIsExpired),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

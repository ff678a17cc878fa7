//! `alipay.pcredit.huabei.auth.order.unfreeze` · 花呗先享解冻或解约接口
//!
//! Unfreeze a user's Huabei funds, or unfreeze them and end the agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/order/unfreeze`.
//! Described in `spec/pcredit/huabei.auth.order.unfreeze.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreeze",
    file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("alipay_user_id", 15),
        schema::FieldDef::text("need_terminated", 20),
        schema::FieldDef::text("open_id", 29),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(100), 38)],
            ..schema::FieldDef::text("order_title", 34)
        },
        schema::FieldDef::text("out_request_no", 40),
        schema::FieldDef::text("seller_id", 45),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 50),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 50),
            ],
            ..schema::FieldDef::text("unfreeze_amount", 50)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreezeResponse",
    file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 53),
        schema::FieldDef::text("agreement_status", 57),
        schema::FieldDef::text("alipay_user_id", 65),
        schema::FieldDef::text("auth_opt_id", 70),
        schema::FieldDef::text("gmt_trans", 74),
        schema::FieldDef::text("open_id", 75),
        schema::FieldDef::text("out_request_no", 80),
        schema::FieldDef::text("rest_freeze_amount", 85),
        schema::FieldDef::text("seller_id", 90),
        schema::FieldDef::text("trans_status", 95),
        schema::FieldDef::text("unfreeze_amount", 103),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
///
/// Unfreeze a user's Huabei funds, or unfreeze them and end the agreement.
///
/// ```
/// use alipay::pcredit::HuabeiAuthOrderUnfreeze;
///
/// let request = HuabeiAuthOrderUnfreeze::new()
///     .agreement_no("20185513447859192007");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_title`](Self::order_title) | at most 100 characters |
/// | [`unfreeze_amount`](Self::unfreeze_amount) | an amount in yuan; at most 2 decimals |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/order/unfreeze`.
/// Described in `spec/pcredit/huabei.auth.order.unfreeze.yaml`.
/// Returns [`HuabeiAuthOrderUnfreezeResponse`], or an error with a [`HuabeiAuthOrderUnfreezeErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.order.unfreeze")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/order/unfreeze")]
#[doc(alias = "花呗先享解冻或解约接口")]
#[doc(alias = "解冻")]
#[doc(alias = "解约")]
#[doc(alias = "花呗")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreeze {
    /// Alipay's unique number of the user's agreement.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Whether to end the agreement; then the whole balance must be unfrozen.
    ///
    /// Other values may be added. Defaults to `false`. Example: `'false'`.
    pub need_terminated: Option<record::Choice<HuabeiAuthOrderUnfreezeNeedTerminated>>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Short description of the merchant's order, such as a goods name.
    ///
    /// 商户业务订单的简单描述; at most 100 characters. Example: `饿了么花呗先享超级会员撤销`.
    pub order_title: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Alipay user id of the merchant; defaults to that of the signing account.
    ///
    /// 商户的支付宝用户id. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Amount to unfreeze, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    pub unfreeze_amount: Option<record::Amount>,
}

impl HuabeiAuthOrderUnfreeze {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            alipay_user_id: None,
            need_terminated: None,
            open_id: None,
            order_title: None,
            out_request_no: None,
            seller_id: None,
            unfreeze_amount: None,
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

    /// Sets [`need_terminated`](Self::need_terminated).
    #[inline]
    pub fn need_terminated(
        mut self,
        need_terminated: impl Into<record::Choice<HuabeiAuthOrderUnfreezeNeedTerminated>>,
    ) -> Self {
        self.need_terminated = Some(need_terminated.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`unfreeze_amount`](Self::unfreeze_amount).
    #[inline]
    pub fn unfreeze_amount(
        mut self,
        unfreeze_amount: impl Into<record::Amount>,
    ) -> Self {
        self.unfreeze_amount = Some(unfreeze_amount.into());
        self
    }
}

impl record::Record for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_UNFREEZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.need_terminated),
            3 => Some(&self.open_id),
            4 => Some(&self.order_title),
            5 => Some(&self.out_request_no),
            6 => Some(&self.seller_id),
            7 => Some(&self.unfreeze_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.need_terminated),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.order_title),
            5 => Some(&mut self.out_request_no),
            6 => Some(&mut self.seller_id),
            7 => Some(&mut self.unfreeze_amount),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for HuabeiAuthOrderUnfreeze {}

impl record::Request for HuabeiAuthOrderUnfreeze {
    type Response = HuabeiAuthOrderUnfreezeResponse;
    type ErrorCode = HuabeiAuthOrderUnfreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.order.unfreeze",
        title: "花呗先享解冻或解约接口",
        file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/pcredit/huabei/auth/order/unfreeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &HUABEI_AUTH_ORDER_UNFREEZE,
        response: &HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE,
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

/// The response of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreezeResponse {
    /// Alipay's unique number of the user's agreement.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_no: Option<String>,
    /// Whether the agreement is in effect.
    ///
    /// 协议状态. Example: `Y`.
    pub agreement_status: Option<
        record::Choice<HuabeiAuthOrderUnfreezeResponseAgreementStatus>,
    >,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay's id of the freeze or unfreeze.
    ///
    /// Example: `2018081010020817070009689955`.
    pub auth_opt_id: Option<String>,
    /// When the amount was unfrozen.
    ///
    /// 解冻成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-09-15 11:23:04`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's request number, as in the request.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// User's fund balance after this operation, in yuan; not for reconciliation.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `200.00`.
    pub rest_freeze_amount: Option<record::Amount>,
    /// Alipay user id of the merchant.
    ///
    /// 商户的支付宝用户id. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Status of the operation.
    ///
    /// 业务操作状态. Example: `Y`.
    pub trans_status: Option<record::Choice<HuabeiAuthOrderUnfreezeResponseTransStatus>>,
    /// Amount unfrozen.
    ///
    /// 解冻金额. Example: `3.00`.
    pub unfreeze_amount: Option<String>,
}

impl record::Record for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.agreement_status),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.auth_opt_id),
            4 => Some(&self.gmt_trans),
            5 => Some(&self.open_id),
            6 => Some(&self.out_request_no),
            7 => Some(&self.rest_freeze_amount),
            8 => Some(&self.seller_id),
            9 => Some(&self.trans_status),
            10 => Some(&self.unfreeze_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.agreement_status),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.auth_opt_id),
            4 => Some(&mut self.gmt_trans),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.rest_freeze_amount),
            8 => Some(&mut self.seller_id),
            9 => Some(&mut self.trans_status),
            10 => Some(&mut self.unfreeze_amount),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            agreement_status: None,
            alipay_user_id: None,
            auth_opt_id: None,
            gmt_trans: None,
            open_id: None,
            out_request_no: None,
            rest_freeze_amount: None,
            seller_id: None,
            trans_status: None,
            unfreeze_amount: None,
        }
    }
}

impl Clone for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `HuabeiAuthOrderUnfreezeNeedTerminated`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeNeedTerminated {
    /// `true`: End the agreement.
    True,
    /// `false`: Unfreeze only.
    False,
}

impl record::Enumeration for HuabeiAuthOrderUnfreezeNeedTerminated {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreezeNeedTerminated {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `HuabeiAuthOrderUnfreezeResponseAgreementStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeResponseAgreementStatus {
    /// `Y`: In effect.
    Y,
    /// `N`: Not in effect.
    N,
}

impl record::Enumeration for HuabeiAuthOrderUnfreezeResponseAgreementStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreezeResponseAgreementStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `HuabeiAuthOrderUnfreezeResponseTransStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeResponseTransStatus {
    /// `Y`: Succeeded.
    Y,
    /// `N`: Failed.
    N,
}

impl record::Enumeration for HuabeiAuthOrderUnfreezeResponseTransStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreezeResponseTransStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.order.unfreeze`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MERCHANT_STATUS_IS_NOT_NORMAL`: The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
    MerchantStatusIsNotNormal,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `BALANCE_CHECK_ERROR`.
    BalanceCheckError,
    /// `AGREEMENT_EXPIRED`.
    AgreementExpired,
    /// `SELLER_NOT_MATCH`.
    SellerNotMatch,
    /// `BUYER_SELLER_EQUAL`: The buyer and the seller are the same.
    ///
    /// Use another buyer.
    BuyerSellerEqual,
    /// `CALL_LIMITED`: The calls are limited.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallLimited,
    /// `ORDER_IDEMPOTENT_ERROR`.
    OrderIdempotentError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for HuabeiAuthOrderUnfreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MERCHANT_STATUS_IS_NOT_NORMAL", Self::MerchantStatusIsNotNormal),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("BALANCE_CHECK_ERROR", Self::BalanceCheckError),
        ("AGREEMENT_EXPIRED", Self::AgreementExpired),
        ("SELLER_NOT_MATCH", Self::SellerNotMatch),
        ("BUYER_SELLER_EQUAL", Self::BuyerSellerEqual),
        ("CALL_LIMITED", Self::CallLimited),
        ("ORDER_IDEMPOTENT_ERROR", Self::OrderIdempotentError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

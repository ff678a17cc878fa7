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
/// Answered by [`HuabeiAuthOrderUnfreezeResponse`], or by an error with a [`HuabeiAuthOrderUnfreezeErrorCode`].
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
    /// On the wire `agreement_no`. Example: `20185513447859192007`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:11`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// On the wire `alipay_user_id` (买家在支付宝的用户id). Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:15`.
    pub alipay_user_id: Option<String>,
    /// Whether to end the agreement; then the whole balance must be unfrozen.
    ///
    /// On the wire `need_terminated`; other values may be added. Where it is not set, the platform takes `false`.
    /// Example: `'false'`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:20`.
    pub need_terminated: Option<record::Choice<HuabeiAuthOrderUnfreezeNeedTerminated>>,
    /// Alipay open id of the buyer.
    ///
    /// On the wire `open_id` (买家在支付宝的用户id). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:29`.
    pub open_id: Option<String>,
    /// Short description of the merchant's order, such as a goods name.
    ///
    /// On the wire `order_title` (商户业务订单的简单描述); at most 100 characters. Example:
    /// `饿了么花呗先享超级会员撤销`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:34`.
    pub order_title: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// On the wire `out_request_no` (商户本次操作的请求流水号). Example: `8077735255938032`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:40`.
    pub out_request_no: Option<String>,
    /// Alipay user id of the merchant; defaults to that of the signing account.
    ///
    /// On the wire `seller_id` (商户的支付宝用户id). Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:45`.
    pub seller_id: Option<String>,
    /// Amount to unfreeze, in yuan.
    ///
    /// On the wire `unfreeze_amount`; an amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    /// Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:50`.
    pub unfreeze_amount: Option<record::Amount>,
}

impl HuabeiAuthOrderUnfreeze {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreezeResponse {
    /// Alipay's unique number of the user's agreement.
    ///
    /// On the wire `agreement_no`. Example: `20185513447859192007`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:53`.
    pub agreement_no: Option<String>,
    /// Whether the agreement is in effect.
    ///
    /// On the wire `agreement_status` (协议状态). Example: `Y`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:57`.
    pub agreement_status: Option<
        record::Choice<HuabeiAuthOrderUnfreezeResponseAgreementStatus>,
    >,
    /// Alipay user id of the buyer.
    ///
    /// On the wire `alipay_user_id` (买家在支付宝的用户id). Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:65`.
    pub alipay_user_id: Option<String>,
    /// Alipay's id of the freeze or unfreeze.
    ///
    /// On the wire `auth_opt_id`. Example: `2018081010020817070009689955`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:70`.
    pub auth_opt_id: Option<String>,
    /// When the amount was unfrozen.
    ///
    /// On the wire `gmt_trans` (解冻成功时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2014-09-15 11:23:04`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:74`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay open id of the buyer.
    ///
    /// On the wire `open_id` (买家在支付宝的用户id). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:75`.
    pub open_id: Option<String>,
    /// Merchant's request number, as in the request.
    ///
    /// On the wire `out_request_no` (商户本次操作的请求流水号). Example: `8077735255938032`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:80`.
    pub out_request_no: Option<String>,
    /// User's fund balance after this operation, in yuan; not for reconciliation.
    ///
    /// On the wire `rest_freeze_amount`; an amount of money as a decimal number; at most 2 decimals. Example:
    /// `200.00`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:85`.
    pub rest_freeze_amount: Option<record::Amount>,
    /// Alipay user id of the merchant.
    ///
    /// On the wire `seller_id` (商户的支付宝用户id). Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:90`.
    pub seller_id: Option<String>,
    /// Status of the operation.
    ///
    /// On the wire `trans_status` (业务操作状态). Example: `Y`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:95`.
    pub trans_status: Option<record::Choice<HuabeiAuthOrderUnfreezeResponseTransStatus>>,
    /// Amount unfrozen.
    ///
    /// On the wire `unfreeze_amount` (解冻金额). Example: `3.00`. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:103`.
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
///
/// Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:23`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeNeedTerminated {
    /// End the agreement.
    ///
    /// On the wire `true`.
    True,
    /// Unfreeze only.
    ///
    /// On the wire `false`.
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
///
/// Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:61`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeResponseAgreementStatus {
    /// In effect.
    ///
    /// On the wire `Y`.
    Y,
    /// Not in effect.
    ///
    /// On the wire `N`.
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
///
/// Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:99`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeResponseTransStatus {
    /// Succeeded.
    ///
    /// On the wire `Y`.
    Y,
    /// Failed.
    ///
    /// On the wire `N`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:106` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:107` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
    ///
    /// On the wire `MERCHANT_STATUS_IS_NOT_NORMAL`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:108` and
    /// `spec/codes.yaml:1562`.
    MerchantStatusIsNotNormal,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:109` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// On the wire `BALANCE_CHECK_ERROR`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:110`.
    BalanceCheckError,
    /// On the wire `AGREEMENT_EXPIRED`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:111`.
    AgreementExpired,
    /// On the wire `SELLER_NOT_MATCH`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:112`.
    SellerNotMatch,
    /// The buyer and the seller are the same.
    ///
    /// Use another buyer.
    ///
    /// On the wire `BUYER_SELLER_EQUAL`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:113` and
    /// `spec/codes.yaml:793`.
    BuyerSellerEqual,
    /// The calls are limited.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `CALL_LIMITED`; the same call may succeed later. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:114` and `spec/codes.yaml:796`.
    CallLimited,
    /// On the wire `ORDER_IDEMPOTENT_ERROR`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:115`.
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

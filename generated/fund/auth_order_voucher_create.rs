//! `alipay.fund.auth.order.voucher.create` · 资金授权发码接口
//!
//! Create a QR code that a user scans to freeze funds.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/voucher/create`. Described
//! in `spec/fund/auth.order.voucher.create.yaml`.

use crate::{record, schema};

static AUTH_ORDER_VOUCHER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderVoucherCreate",
    file: "spec/fund/auth.order.voucher.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 15),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 16),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 17),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 13),
            ],
            ..schema::FieldDef::text("amount", 11)
        },
        schema::FieldDef::text("business_params", 19),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["POSTPAY", "POSTPAY_UNCERTAIN", "DEPOSIT_ONLY"],
                    ),
                    26,
                ),
            ],
            ..schema::FieldDef::text("deposit_product_mode", 23)
        },
        schema::FieldDef::text("disable_pay_channels", 33),
        schema::FieldDef::text("enable_pay_channels", 37),
        schema::FieldDef::text("extra_param", 41),
        schema::FieldDef::text("identity_params", 47),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 51)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 56),
                schema::LimitDef::advisory(schema::Limit::MaxLength(100), 57),
            ],
            ..schema::FieldDef::text("order_title", 52)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 64),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 65),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 66),
            ],
            ..schema::FieldDef::text("out_order_no", 60)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 72),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 73),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 74),
            ],
            ..schema::FieldDef::text("out_request_no", 69)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]+[mhd]$"), 81),
            ],
            ..schema::FieldDef::text("pay_timeout", 77)
        },
        schema::FieldDef::text("payee_logon_id", 84),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 95),
                schema::LimitDef::new(schema::Limit::MinLength(16), 96),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 97),
            ],
            ..schema::FieldDef::text("payee_user_id", 90)
        },
        schema::FieldDef::new(
            "post_payments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::POST_PAYMENT),
                    limits: &[],
                },
            ),
            99,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 108)],
            ..schema::FieldDef::text("product_code", 104)
        },
        schema::FieldDef::text("settle_currency", 114),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]+[mhd]$"), 131),
            ],
            ..schema::FieldDef::text("timeout_express", 127)
        },
        schema::FieldDef::text("trans_currency", 134),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtMostOne(
                &["enable_pay_channels", "disable_pay_channels"],
            ),
            line: 149,
        },
    ],
};

static AUTH_ORDER_VOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderVoucherCreateResponse",
    file: "spec/fund/auth.order.voucher.create.yaml",
    fields: &[
        schema::FieldDef::text("code_type", 152),
        schema::FieldDef::text("code_url", 160),
        schema::FieldDef::text("code_value", 164),
        schema::FieldDef::text("out_order_no", 168),
        schema::FieldDef::text("out_request_no", 173),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.order.voucher.create` (资金授权发码接口).
///
/// Create a QR code that a user scans to freeze funds.
///
/// ```
/// use alipay::fund::AuthOrderVoucherCreate;
///
/// let request = AuthOrderVoucherCreate::new()
///     .amount("100.00")
///     .order_title("预授权发码")
///     .out_order_no("8077735255938023")
///     .out_request_no("8077735255938032")
///     .product_code("PRE_AUTH");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`deposit_product_mode`](Self::deposit_product_mode) | required in some cases; one of its values |
/// | [`extra_param`](Self::extra_param) | required in some cases |
/// | [`order_title`](Self::order_title) | required; at most 100 characters (advisory) |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`pay_timeout`](Self::pay_timeout) | matches `^[0-9]+[mhd]$` |
/// | [`payee_logon_id`](Self::payee_logon_id) | required in some cases |
/// | [`payee_user_id`](Self::payee_user_id) | required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`post_payments`](Self::post_payments) | required in some cases |
/// | [`product_code`](Self::product_code) | required |
/// | [`timeout_express`](Self::timeout_express) | matches `^[0-9]+[mhd]$` |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/voucher/create`. Described
/// in `spec/fund/auth.order.voucher.create.yaml`.
/// Returns [`AuthOrderVoucherCreateResponse`], or an error with a [`AuthOrderVoucherCreateErrorCode`].
#[doc(alias = "alipay.fund.auth.order.voucher.create")]
#[doc(alias = "/v3/alipay/fund/auth/order/voucher/create")]
#[doc(alias = "资金授权发码接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderVoucherCreate {
    /// Amount to freeze, CNY, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `100.00`.
    pub amount: record::Amount,
    /// Business parameters, such as `outRiskInfo` for risk control.
    ///
    /// 业务参数.
    pub business_params: Option<String>,
    /// Mode of the deposit-free acceptance desk; required for deposit-free products.
    ///
    /// 免押受理台模式; required in some cases. Example: `POSTPAY`.
    pub deposit_product_mode: Option<
        record::Choice<AuthOrderVoucherCreateDepositProductMode>,
    >,
    /// Channels the payer may not use: `OPTIMIZED_MOTO`, `BIGAMOUNT_CREDIT_CARTOON`; excludes `enable_pay_channels`.
    ///
    /// Example: `[{"payChannelType":"OPTIMIZED_MOTO"},{"payChannelType":"BIGAMOUNT_CREDIT_CARTOON"}]`.
    pub disable_pay_channels: Option<String>,
    /// Only channels the payer may use: `MONEY_FUND`, `PCREDIT_PAY`, `CREDITZHIMA`; excludes `disable_pay_channels`.
    ///
    /// Example: `[{"payChannelType":"PCREDIT_PAY"},{"payChannelType":"MONEY_FUND"}]`.
    pub enable_pay_channels: Option<String>,
    /// JSON with `category` and `serviceId`, both required for credit pre-authorization, and `creditExtInfo`.
    ///
    /// 业务扩展参数; required in some cases. Example:
    /// `{"category":"CHARGE_PILE_CAR","serviceId":"2020042800000000000001450466"}`.
    pub extra_param: Option<String>,
    /// Payer's identity to compare: `identity_hash` (SHA-256 of name plus id number), `alipay_open_id`,
    /// `alipay_user_id`.
    ///
    /// 买家实名信息.
    pub identity_params: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Short description of the order, such as the goods name.
    ///
    /// 订单标题; required; at most 100 characters (advisory). Example: `预授权发码`.
    pub order_title: String,
    /// Merchant's authorization order number, unique per merchant.
    ///
    /// 商户授权资金订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `8077735255938023`.
    pub out_order_no: String,
    /// Merchant's unique number of this operation; may equal `out_order_no`.
    ///
    /// Required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example: `8077735255938032`.
    pub out_request_no: String,
    /// Time to authorize from the request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub pay_timeout: Option<String>,
    /// Payee's login name; this or `payee_user_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝登录号; required in some cases. Example: `159****5620`.
    pub payee_logon_id: Option<String>,
    /// Payee's user id (16 digits, 2088…); this or `payee_logon_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝用户号; required in some cases; at most 16 characters; at least 16 characters; matches
    /// `^[0-9]*$`. Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
    /// Items charged later; what they need depends on `deposit_product_mode`.
    ///
    /// 后付费项目; required in some cases.
    pub post_payments: Vec<super::types::PostPayment>,
    /// Product code of face-to-face pre-authorization.
    ///
    /// 销售产品码; required; other values may be added. Example: `PRE_AUTH`.
    pub product_code: record::Choice<AuthOrderVoucherCreateProductCode>,
    /// Settlement currency the merchant wants.
    ///
    /// 商户指定的结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<AuthOrderVoucherCreateSettleCurrency>>,
    /// Time to authorize from the request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderVoucherCreateTransCurrency>>,
}

impl AuthOrderVoucherCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: Default::default(),
            business_params: None,
            deposit_product_mode: None,
            disable_pay_channels: None,
            enable_pay_channels: None,
            extra_param: None,
            identity_params: None,
            notify_url: None,
            order_title: String::new(),
            out_order_no: String::new(),
            out_request_no: String::new(),
            pay_timeout: None,
            payee_logon_id: None,
            payee_user_id: None,
            post_payments: Vec::new(),
            product_code: Default::default(),
            settle_currency: None,
            timeout_express: None,
            trans_currency: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`deposit_product_mode`](Self::deposit_product_mode).
    #[inline]
    pub fn deposit_product_mode(
        mut self,
        deposit_product_mode: impl Into<
            record::Choice<AuthOrderVoucherCreateDepositProductMode>,
        >,
    ) -> Self {
        self.deposit_product_mode = Some(deposit_product_mode.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`identity_params`](Self::identity_params).
    #[inline]
    pub fn identity_params(mut self, identity_params: impl Into<String>) -> Self {
        self.identity_params = Some(identity_params.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = order_title.into();
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = out_order_no.into();
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`pay_timeout`](Self::pay_timeout).
    #[inline]
    pub fn pay_timeout(mut self, pay_timeout: impl Into<String>) -> Self {
        self.pay_timeout = Some(pay_timeout.into());
        self
    }

    /// Sets [`payee_logon_id`](Self::payee_logon_id).
    #[inline]
    pub fn payee_logon_id(mut self, payee_logon_id: impl Into<String>) -> Self {
        self.payee_logon_id = Some(payee_logon_id.into());
        self
    }

    /// Sets [`payee_user_id`](Self::payee_user_id).
    #[inline]
    pub fn payee_user_id(mut self, payee_user_id: impl Into<String>) -> Self {
        self.payee_user_id = Some(payee_user_id.into());
        self
    }

    /// Sets [`post_payments`](Self::post_payments).
    #[inline]
    pub fn post_payments(
        mut self,
        post_payments: impl IntoIterator<Item = super::types::PostPayment>,
    ) -> Self {
        self.post_payments = post_payments.into_iter().collect();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<AuthOrderVoucherCreateProductCode>>,
    ) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(
        mut self,
        settle_currency: impl Into<record::Choice<AuthOrderVoucherCreateSettleCurrency>>,
    ) -> Self {
        self.settle_currency = Some(settle_currency.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(
        mut self,
        trans_currency: impl Into<record::Choice<AuthOrderVoucherCreateTransCurrency>>,
    ) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

impl record::Record for AuthOrderVoucherCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_VOUCHER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.business_params),
            2 => Some(&self.deposit_product_mode),
            3 => Some(&self.disable_pay_channels),
            4 => Some(&self.enable_pay_channels),
            5 => Some(&self.extra_param),
            6 => Some(&self.identity_params),
            7 => Some(&self.notify_url),
            8 => Some(&self.order_title),
            9 => Some(&self.out_order_no),
            10 => Some(&self.out_request_no),
            11 => Some(&self.pay_timeout),
            12 => Some(&self.payee_logon_id),
            13 => Some(&self.payee_user_id),
            14 => Some(&self.post_payments),
            15 => Some(&self.product_code),
            16 => Some(&self.settle_currency),
            17 => Some(&self.timeout_express),
            18 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.business_params),
            2 => Some(&mut self.deposit_product_mode),
            3 => Some(&mut self.disable_pay_channels),
            4 => Some(&mut self.enable_pay_channels),
            5 => Some(&mut self.extra_param),
            6 => Some(&mut self.identity_params),
            7 => Some(&mut self.notify_url),
            8 => Some(&mut self.order_title),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.out_request_no),
            11 => Some(&mut self.pay_timeout),
            12 => Some(&mut self.payee_logon_id),
            13 => Some(&mut self.payee_user_id),
            14 => Some(&mut self.post_payments),
            15 => Some(&mut self.product_code),
            16 => Some(&mut self.settle_currency),
            17 => Some(&mut self.timeout_express),
            18 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderVoucherCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOrderVoucherCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderVoucherCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderVoucherCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOrderVoucherCreate {}

impl record::Request for AuthOrderVoucherCreate {
    type Response = AuthOrderVoucherCreateResponse;
    type ErrorCode = AuthOrderVoucherCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.voucher.create",
        title: "资金授权发码接口",
        file: "spec/fund/auth.order.voucher.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/voucher/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_VOUCHER_CREATE,
        response: &AUTH_ORDER_VOUCHER_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.auth.order.voucher.create` (资金授权发码接口).
#[non_exhaustive]
pub struct AuthOrderVoucherCreateResponse {
    /// Kind of code; only `qrCode` is issued at present.
    ///
    /// 码类型. Example: `qrCode`.
    pub code_type: Option<record::Choice<AuthOrderVoucherCreateResponseCodeType>>,
    /// URL of the QR code with the Alipay logo; append `picSize` to choose a size.
    ///
    /// Example: `http://mobilecodec.alipay.com/show.htm?code=aeparsv2dknkqf3018556a`.
    pub code_url: Option<String>,
    /// Content of the QR code; render it with a QR library.
    ///
    /// Example: `https://qr.alipay.com/aax017928umnzqo0uswmzd3`.
    pub code_value: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `8077735255938023`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `8077735255938032`.
    pub out_request_no: Option<String>,
}

impl record::Record for AuthOrderVoucherCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_VOUCHER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code_type),
            1 => Some(&self.code_url),
            2 => Some(&self.code_value),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code_type),
            1 => Some(&mut self.code_url),
            2 => Some(&mut self.code_value),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for AuthOrderVoucherCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code_type: None,
            code_url: None,
            code_value: None,
            out_order_no: None,
            out_request_no: None,
        }
    }
}

impl Clone for AuthOrderVoucherCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderVoucherCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderVoucherCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthOrderVoucherCreateDepositProductMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateDepositProductMode {
    /// `POSTPAY`: Later payment amount is known.
    Postpay,
    /// `POSTPAY_UNCERTAIN`: Later payment amount is unknown.
    PostpayUncertain,
    /// `DEPOSIT_ONLY`: Deposit waiver only.
    DepositOnly,
}

impl record::Enumeration for AuthOrderVoucherCreateDepositProductMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("POSTPAY", Self::Postpay),
        ("POSTPAY_UNCERTAIN", Self::PostpayUncertain),
        ("DEPOSIT_ONLY", Self::DepositOnly),
    ];
}

impl std::fmt::Debug for AuthOrderVoucherCreateDepositProductMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderVoucherCreateProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateProductCode {
    /// `OVERSEAS_INSTORE_AUTH`: Pre-authorization overseas.
    OverseasInstoreAuth,
    /// `PRE_AUTH`: Face-to-face fund pre-authorization.
    PreAuth,
}

impl record::Enumeration for AuthOrderVoucherCreateProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OVERSEAS_INSTORE_AUTH", Self::OverseasInstoreAuth),
        ("PRE_AUTH", Self::PreAuth),
    ];
}

impl std::fmt::Debug for AuthOrderVoucherCreateProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderVoucherCreateSettleCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateSettleCurrency {
    /// `AUD`: Australian dollar.
    Aud,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `TWD`: New Taiwan dollar.
    Twd,
    /// `USD`: US dollar.
    Usd,
    /// `EUR`: Euro.
    Eur,
    /// `GBP`: Pound sterling.
    Gbp,
}

impl record::Enumeration for AuthOrderVoucherCreateSettleCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUD", Self::Aud),
        ("NZD", Self::Nzd),
        ("TWD", Self::Twd),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
    ];
}

impl std::fmt::Debug for AuthOrderVoucherCreateSettleCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderVoucherCreateTransCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateTransCurrency {
    /// `AUD`: Australian dollar.
    Aud,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `TWD`: New Taiwan dollar.
    Twd,
    /// `USD`: US dollar.
    Usd,
    /// `EUR`: Euro.
    Eur,
    /// `GBP`: Pound sterling.
    Gbp,
}

impl record::Enumeration for AuthOrderVoucherCreateTransCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUD", Self::Aud),
        ("NZD", Self::Nzd),
        ("TWD", Self::Twd),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
    ];
}

impl std::fmt::Debug for AuthOrderVoucherCreateTransCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderVoucherCreateResponseCodeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateResponseCodeType {
    /// `barCode`: Bar code (条形码).
    BarCode,
    /// `qrCode`: QR code.
    QrCode,
}

impl record::Enumeration for AuthOrderVoucherCreateResponseCodeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("barCode", Self::BarCode),
        ("qrCode", Self::QrCode),
    ];
}

impl std::fmt::Debug for AuthOrderVoucherCreateResponseCodeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.auth.order.voucher.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `UNIQUE_VIOLATION`: The merchant number was used before.
    ///
    /// Use a new number, then call again.
    UniqueViolation,
    /// `EXIST_FORBIDDEN_WORD`: The data contain a forbidden word.
    ///
    /// Change the text, then call again.
    ExistForbiddenWord,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `PAYEE_NOT_EXIST`: The payee does not exist.
    ///
    /// Check the payee data, or use another payee.
    PayeeNotExist,
    /// `PAYEE_USER_STATUS_LIMIT`: The payee's account is restricted.
    ///
    /// Ask the payee to raise the verification in Alipay.
    PayeeUserStatusLimit,
    /// `PAYER_USER_STATUS_LIMIT`: The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    PayerUserStatusLimit,
    /// `ORDER_ALREADY_FINISH`: The authorization order is finished.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyFinish,
    /// `ORDER_ALREADY_CLOSED`: The authorization order is closed.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyClosed,
    /// `FREEZE_ALREADY_SUCCESS`: The order is already frozen.
    ///
    /// Take it as success if the payer matches, else change the order number.
    FreezeAlreadySuccess,
    /// `ERROR_BALANCE_PAYMENT_DISABLE`: The payer's balance payment is switched off.
    ///
    /// Ask the payer to turn it on, then pay again.
    ErrorBalancePaymentDisable,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MONEY_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Ask the payer to top up or bind another card.
    MoneyNotEnough,
    /// `NO_PAYMENT_INSTRUMENTS_AVAILABLE`: The payer has no usable means of payment.
    ///
    /// Ask the payer to pay another way.
    NoPaymentInstrumentsAvailable,
    /// `PAYER_PAYEE_EQUAL`: The payer and the payee are the same.
    ///
    /// Change one of them.
    PayerPayeeEqual,
    /// `CURRENCY_VERIFICATION_FAIL`: The currency check failed.
    ///
    /// Check the transaction currency and the settlement currency.
    CurrencyVerificationFail,
    /// `SECONDARY_MERCHANT_STATUS_ERROR`: The sub-merchant is in an abnormal state.
    ///
    /// Ask Alipay support.
    SecondaryMerchantStatusError,
    /// `USER_IDENTITY_INFO_VALIDATE_FAIL`: The user's real-name data failed the check.
    ///
    /// Check that the user is that Alipay user.
    UserIdentityInfoValidateFail,
    /// `USER_ACCOUNT_VALIDATE_FAIL`: The user's account failed the check.
    ///
    /// Check that the user is that Alipay user.
    UserAccountValidateFail,
    /// `SUB_MERCHANT_ORGANIZATION_ID_ERROR`: The sub-merchant's organization id is wrong.
    ///
    /// Check the organization id.
    SubMerchantOrganizationIdError,
    /// `SUB_MERCHANT_LEVEL_ERROR`: The level check of the sub-merchant failed.
    ///
    /// Raise the sub-merchant's level.
    SubMerchantLevelError,
    /// `SUB_MERCHANT_NO_PERMISSION`: The sub-merchant may not use the product.
    SubMerchantNoPermission,
    /// `MERCHANT_STATUS_ERROR`: The merchant's state is wrong.
    ///
    /// Ask Alipay support.
    MerchantStatusError,
    /// `UNSUPPORTED_BIZ_TYPE`: The business type is not supported.
    ///
    /// Check the business type.
    UnsupportedBizType,
    /// `ILLEGAL_PAYEE_USER_ID`: The payee's user id is not valid.
    ///
    /// Check the payee's user id.
    IllegalPayeeUserId,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOrderVoucherCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("UNIQUE_VIOLATION", Self::UniqueViolation),
        ("EXIST_FORBIDDEN_WORD", Self::ExistForbiddenWord),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYEE_USER_STATUS_LIMIT", Self::PayeeUserStatusLimit),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("ORDER_ALREADY_CLOSED", Self::OrderAlreadyClosed),
        ("FREEZE_ALREADY_SUCCESS", Self::FreezeAlreadySuccess),
        ("ERROR_BALANCE_PAYMENT_DISABLE", Self::ErrorBalancePaymentDisable),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MONEY_NOT_ENOUGH", Self::MoneyNotEnough),
        ("NO_PAYMENT_INSTRUMENTS_AVAILABLE", Self::NoPaymentInstrumentsAvailable),
        ("PAYER_PAYEE_EQUAL", Self::PayerPayeeEqual),
        ("CURRENCY_VERIFICATION_FAIL", Self::CurrencyVerificationFail),
        ("SECONDARY_MERCHANT_STATUS_ERROR", Self::SecondaryMerchantStatusError),
        ("USER_IDENTITY_INFO_VALIDATE_FAIL", Self::UserIdentityInfoValidateFail),
        ("USER_ACCOUNT_VALIDATE_FAIL", Self::UserAccountValidateFail),
        ("SUB_MERCHANT_ORGANIZATION_ID_ERROR", Self::SubMerchantOrganizationIdError),
        ("SUB_MERCHANT_LEVEL_ERROR", Self::SubMerchantLevelError),
        ("SUB_MERCHANT_NO_PERMISSION", Self::SubMerchantNoPermission),
        ("MERCHANT_STATUS_ERROR", Self::MerchantStatusError),
        ("UNSUPPORTED_BIZ_TYPE", Self::UnsupportedBizType),
        ("ILLEGAL_PAYEE_USER_ID", Self::IllegalPayeeUserId),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOrderVoucherCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

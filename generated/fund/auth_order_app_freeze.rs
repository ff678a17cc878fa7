//! `alipay.fund.auth.order.app.freeze` · 线上资金授权冻结接口
//!
//! Create an online authorization order and freeze the payer's funds.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/app/freeze`. Described in
//! `spec/fund/auth.order.app.freeze.yaml`.

use crate::{record, schema};

static AUTH_ORDER_APP_FREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreeze",
    file: "spec/fund/auth.order.app.freeze.yaml",
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
            ..schema::FieldDef::text("notify_url", 52)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 57),
                schema::LimitDef::new(schema::Limit::MaxLength(100), 58),
            ],
            ..schema::FieldDef::text("order_title", 53)
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
                schema::LimitDef::new(schema::Limit::MaxLength(5), 81),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]+[mhd]$"), 82),
            ],
            ..schema::FieldDef::text("pay_timeout", 77)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(100), 90)],
            ..schema::FieldDef::text("payee_logon_id", 85)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 97),
                schema::LimitDef::new(schema::Limit::MinLength(16), 98),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 99),
            ],
            ..schema::FieldDef::text("payee_user_id", 92)
        },
        schema::FieldDef::new(
            "post_payments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::POST_PAYMENT),
                    limits: &[],
                },
            ),
            102,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 111),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 112),
            ],
            ..schema::FieldDef::text("product_code", 107)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 123)],
            ..schema::FieldDef::text("scene_code", 119)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(8), 135)],
            ..schema::FieldDef::text("settle_currency", 131)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(5), 149),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]+[mhd]$"), 150),
            ],
            ..schema::FieldDef::text("timeout_express", 145)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(8), 157)],
            ..schema::FieldDef::text("trans_currency", 153)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtMostOne(
                &["enable_pay_channels", "disable_pay_channels"],
            ),
            line: 170,
        },
    ],
};

static AUTH_ORDER_APP_FREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreezeResponse",
    file: "spec/fund/auth.order.app.freeze.yaml",
    fields: &[
        schema::FieldDef::text("amount", 173),
        schema::FieldDef::text("auth_no", 174),
        schema::FieldDef::text("credit_amount", 179),
        schema::FieldDef::text("fund_amount", 184),
        schema::FieldDef::text("gmt_trans", 189),
        schema::FieldDef::text("operation_id", 194),
        schema::FieldDef::text("orderStr", 199),
        schema::FieldDef::text("out_order_no", 200),
        schema::FieldDef::text("out_request_no", 205),
        schema::FieldDef::text("payer_open_id", 206),
        schema::FieldDef::text("payer_user_id", 211),
        schema::FieldDef::text("pre_auth_type", 212),
        schema::FieldDef::text("status", 220),
        schema::FieldDef::text("trans_currency", 230),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.order.app.freeze` (线上资金授权冻结接口).
///
/// Create an online authorization order and freeze the payer's funds.
///
/// ```
/// use alipay::fund::AuthOrderAppFreeze;
///
/// let request = AuthOrderAppFreeze::new()
///     .amount("0.01")
///     .order_title("XX租车押金")
///     .out_order_no("8077735255938023")
///     .out_request_no("8077735255938032")
///     .product_code("PRE_AUTH_ONLINE");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`deposit_product_mode`](Self::deposit_product_mode) | required in some cases; one of its values |
/// | [`extra_param`](Self::extra_param) | required in some cases |
/// | [`order_title`](Self::order_title) | required; at most 100 characters |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`pay_timeout`](Self::pay_timeout) | at most 5 characters; matches `^[0-9]+[mhd]$` |
/// | [`payee_logon_id`](Self::payee_logon_id) | required in some cases; at most 100 characters |
/// | [`payee_user_id`](Self::payee_user_id) | required in some cases; at most 32 characters (advisory); at least 16 characters; matches `^[0-9]*$` |
/// | [`post_payments`](Self::post_payments) | required in some cases |
/// | [`product_code`](Self::product_code) | required; at most 32 characters |
/// | [`scene_code`](Self::scene_code) | at most 128 characters |
/// | [`settle_currency`](Self::settle_currency) | at most 8 characters |
/// | [`timeout_express`](Self::timeout_express) | at most 5 characters; matches `^[0-9]+[mhd]$` |
/// | [`trans_currency`](Self::trans_currency) | at most 8 characters |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/app/freeze`. Described in
/// `spec/fund/auth.order.app.freeze.yaml`.
/// Returns [`AuthOrderAppFreezeResponse`], or an error with a [`AuthOrderAppFreezeErrorCode`].
#[doc(alias = "alipay.fund.auth.order.app.freeze")]
#[doc(alias = "/v3/alipay/fund/auth/order/app/freeze")]
#[doc(alias = "线上资金授权冻结接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[doc(alias = "冻结")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderAppFreeze {
    /// Amount to freeze, CNY, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `0.01`.
    pub amount: record::Amount,
    /// Business parameters, such as `outRiskInfo` for risk control.
    ///
    /// 业务参数.
    pub business_params: Option<String>,
    /// Mode of the deposit-free acceptance desk; required for deposit-free products.
    ///
    /// 免押受理台模式; required in some cases. Example: `POSTPAY`.
    pub deposit_product_mode: Option<
        record::Choice<AuthOrderAppFreezeDepositProductMode>,
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
    /// Payer's identity to compare: `identity_hash` (SHA-256 of name plus id number), `alipay_user_id`.
    ///
    /// 买家实名信息. Example: `{"alipay_user_id":"2088000000000001"}`.
    pub identity_params: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Short description of the order, such as the goods name.
    ///
    /// 订单标题; required; at most 100 characters. Example: `XX租车押金`.
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
    /// Time to authorize from the client's request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; at most 5 characters; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub pay_timeout: Option<String>,
    /// Payee's login name; this or `payee_user_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝登录号; required in some cases; at most 100 characters. Example: `159****5620`.
    pub payee_logon_id: Option<String>,
    /// Payee's user id (16 digits, 2088…); this or `payee_logon_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝用户号; required in some cases; at most 32 characters (advisory); at least 16 characters;
    /// matches `^[0-9]*$`. Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
    /// Items charged later; what they need depends on `deposit_product_mode`.
    ///
    /// 后付费项目; required in some cases.
    pub post_payments: Vec<super::types::PostPayment>,
    /// Product code of Alipay pre-authorization.
    ///
    /// 销售产品码; required; other values may be added; at most 32 characters. Example: `PRE_AUTH_ONLINE`.
    pub product_code: record::Choice<AuthOrderAppFreezeProductCode>,
    /// Scene code of the pre-authorization.
    ///
    /// 场景码; other values may be added; at most 128 characters. Example: `OVERSEAS_ONLINE_AUTH_COMMON_SCENE`.
    pub scene_code: Option<record::Choice<AuthOrderAppFreezeSceneCode>>,
    /// Settlement currency the merchant wants.
    ///
    /// 商户指定的结算币种; other values may be added; at most 8 characters. Example: `USD`.
    pub settle_currency: Option<record::Choice<AuthOrderAppFreezeSettleCurrency>>,
    /// Time to authorize from the client's request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; at most 5 characters; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added; at most 8 characters. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderAppFreezeTransCurrency>>,
}

impl AuthOrderAppFreeze {
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
            scene_code: None,
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
            record::Choice<AuthOrderAppFreezeDepositProductMode>,
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
        product_code: impl Into<record::Choice<AuthOrderAppFreezeProductCode>>,
    ) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(
        mut self,
        scene_code: impl Into<record::Choice<AuthOrderAppFreezeSceneCode>>,
    ) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(
        mut self,
        settle_currency: impl Into<record::Choice<AuthOrderAppFreezeSettleCurrency>>,
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
        trans_currency: impl Into<record::Choice<AuthOrderAppFreezeTransCurrency>>,
    ) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

impl record::Record for AuthOrderAppFreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_APP_FREEZE
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
            16 => Some(&self.scene_code),
            17 => Some(&self.settle_currency),
            18 => Some(&self.timeout_express),
            19 => Some(&self.trans_currency),
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
            16 => Some(&mut self.scene_code),
            17 => Some(&mut self.settle_currency),
            18 => Some(&mut self.timeout_express),
            19 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderAppFreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOrderAppFreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderAppFreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderAppFreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOrderAppFreeze {}

impl record::AppRequest for AuthOrderAppFreeze {}

impl record::Request for AuthOrderAppFreeze {
    type Response = AuthOrderAppFreezeResponse;
    type ErrorCode = AuthOrderAppFreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.app.freeze",
        title: "线上资金授权冻结接口",
        file: "spec/fund/auth.order.app.freeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/app/freeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_APP_FREEZE,
        response: &AUTH_ORDER_APP_FREEZE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PRODUCT_AMOUNT_LIMIT_ERROR",
                summary: "The foreign-exchange quota failed the check.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 260,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.auth.order.app.freeze` (线上资金授权冻结接口).
#[non_exhaustive]
pub struct AuthOrderAppFreezeResponse {
    /// Amount frozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝的资金授权订单号. Example: `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Credit part of the amount frozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub credit_amount: Option<record::Amount>,
    /// Own-funds part of the amount frozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub fund_amount: Option<record::Amount>,
    /// Time the authorization succeeded.
    ///
    /// 资金授权成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-09-15 11:23:04`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// 支付宝的资金操作流水号. Example: `2014070800032850551`.
    pub operation_id: Option<String>,
    /// Signed order string for the app.
    ///
    /// 签名后的业务数据; `orderStr` on the wire.
    pub order_str: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `4977164666634053`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `2014070700166653`.
    pub out_request_no: Option<String>,
    /// Payer's open id under this app.
    ///
    /// 支付宝openId. Example: `03914IMEfXsS9K-tSvHy-IisrLlOfthFgDVo-hU30XtKPg9`.
    pub payer_open_id: Option<String>,
    /// Payer's Alipay user id.
    ///
    /// 付款方支付宝用户号. Example: `2088000000000001`.
    pub payer_user_id: Option<String>,
    /// `CREDIT_AUTH` if nothing is really frozen; otherwise an ordinary freeze of funds.
    ///
    /// 预授权类型; other values may be added. Example: `CREDIT_AUTH`.
    pub pre_auth_type: Option<record::Choice<AuthOrderAppFreezeResponsePreAuthType>>,
    /// State of the pre-authorization.
    ///
    /// 资金预授权明细的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<AuthOrderAppFreezeResponseStatus>>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderAppFreezeResponseTransCurrency>>,
}

impl record::Record for AuthOrderAppFreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_APP_FREEZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.credit_amount),
            3 => Some(&self.fund_amount),
            4 => Some(&self.gmt_trans),
            5 => Some(&self.operation_id),
            6 => Some(&self.order_str),
            7 => Some(&self.out_order_no),
            8 => Some(&self.out_request_no),
            9 => Some(&self.payer_open_id),
            10 => Some(&self.payer_user_id),
            11 => Some(&self.pre_auth_type),
            12 => Some(&self.status),
            13 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.credit_amount),
            3 => Some(&mut self.fund_amount),
            4 => Some(&mut self.gmt_trans),
            5 => Some(&mut self.operation_id),
            6 => Some(&mut self.order_str),
            7 => Some(&mut self.out_order_no),
            8 => Some(&mut self.out_request_no),
            9 => Some(&mut self.payer_open_id),
            10 => Some(&mut self.payer_user_id),
            11 => Some(&mut self.pre_auth_type),
            12 => Some(&mut self.status),
            13 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderAppFreezeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            auth_no: None,
            credit_amount: None,
            fund_amount: None,
            gmt_trans: None,
            operation_id: None,
            order_str: None,
            out_order_no: None,
            out_request_no: None,
            payer_open_id: None,
            payer_user_id: None,
            pre_auth_type: None,
            status: None,
            trans_currency: None,
        }
    }
}

impl Clone for AuthOrderAppFreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderAppFreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderAppFreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeDepositProductMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeDepositProductMode {
    /// `POSTPAY`: Later payment amount is known.
    Postpay,
    /// `POSTPAY_UNCERTAIN`: Later payment amount is unknown.
    PostpayUncertain,
    /// `DEPOSIT_ONLY`: Deposit waiver only.
    DepositOnly,
}

impl record::Enumeration for AuthOrderAppFreezeDepositProductMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("POSTPAY", Self::Postpay),
        ("POSTPAY_UNCERTAIN", Self::PostpayUncertain),
        ("DEPOSIT_ONLY", Self::DepositOnly),
    ];
}

impl std::fmt::Debug for AuthOrderAppFreezeDepositProductMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeProductCode {
    /// `OVERSEAS_INSTORE_AUTH`: Pre-authorization overseas.
    OverseasInstoreAuth,
    /// `PREAUTH_PAY`: Alipay pre-authorization payment.
    PreauthPay,
    /// `PRE_AUTH_ONLINE`: Alipay pre-authorization.
    PreAuthOnline,
}

impl record::Enumeration for AuthOrderAppFreezeProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OVERSEAS_INSTORE_AUTH", Self::OverseasInstoreAuth),
        ("PREAUTH_PAY", Self::PreauthPay),
        ("PRE_AUTH_ONLINE", Self::PreAuthOnline),
    ];
}

impl std::fmt::Debug for AuthOrderAppFreezeProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeSceneCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeSceneCode {
    /// `O2O_AUTH_COMMON_SCENE`: Face-to-face.
    O2oAuthCommonScene,
    /// `ONLINE_AUTH_COMMON_SCENE`: Alipay pre-authorization.
    OnlineAuthCommonScene,
    /// `OVERSEAS_O2O_AUTH_COMMON_SCENE`: Overseas face-to-face.
    OverseasO2oAuthCommonScene,
    /// `OVERSEAS_ONLINE_AUTH_COMMON_SCENE`: Overseas online.
    OverseasOnlineAuthCommonScene,
}

impl record::Enumeration for AuthOrderAppFreezeSceneCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("O2O_AUTH_COMMON_SCENE", Self::O2oAuthCommonScene),
        ("ONLINE_AUTH_COMMON_SCENE", Self::OnlineAuthCommonScene),
        ("OVERSEAS_O2O_AUTH_COMMON_SCENE", Self::OverseasO2oAuthCommonScene),
        ("OVERSEAS_ONLINE_AUTH_COMMON_SCENE", Self::OverseasOnlineAuthCommonScene),
    ];
}

impl std::fmt::Debug for AuthOrderAppFreezeSceneCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeSettleCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeSettleCurrency {
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

impl record::Enumeration for AuthOrderAppFreezeSettleCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUD", Self::Aud),
        ("NZD", Self::Nzd),
        ("TWD", Self::Twd),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
    ];
}

impl std::fmt::Debug for AuthOrderAppFreezeSettleCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeTransCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeTransCurrency {
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
    /// `CNY`: Chinese yuan.
    Cny,
}

impl record::Enumeration for AuthOrderAppFreezeTransCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUD", Self::Aud),
        ("NZD", Self::Nzd),
        ("TWD", Self::Twd),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
        ("CNY", Self::Cny),
    ];
}

impl std::fmt::Debug for AuthOrderAppFreezeTransCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeResponsePreAuthType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeResponsePreAuthType {
    /// `CREDIT_AUTH`: Credit pre-authorization (信用预授权).
    CreditAuth,
}

impl record::Enumeration for AuthOrderAppFreezeResponsePreAuthType {
    const VALUES: &'static [(&'static str, Self)] = &[("CREDIT_AUTH", Self::CreditAuth)];
}

impl std::fmt::Debug for AuthOrderAppFreezeResponsePreAuthType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

impl record::Enumeration for AuthOrderAppFreezeResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUCCESS", Self::Success),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for AuthOrderAppFreezeResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthOrderAppFreezeResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeResponseTransCurrency {
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
    /// `CNY`: Chinese yuan.
    Cny,
}

impl record::Enumeration for AuthOrderAppFreezeResponseTransCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUD", Self::Aud),
        ("NZD", Self::Nzd),
        ("TWD", Self::Twd),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
        ("CNY", Self::Cny),
    ];
}

impl std::fmt::Debug for AuthOrderAppFreezeResponseTransCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.auth.order.app.freeze`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeErrorCode {
    /// `ORDER_ALREADY_CLOSED`: The authorization order is closed.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyClosed,
    /// `FREEZE_ALREADY_SUCCESS`: The order is already frozen.
    ///
    /// Take it as success if the payer matches, else change the order number.
    FreezeAlreadySuccess,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ORDER_ALREADY_FINISH`: The authorization order is finished.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyFinish,
    /// `EXIST_FORBIDDEN_WORD`: The data contain a forbidden word.
    ///
    /// Change the text, then call again.
    ExistForbiddenWord,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `PAYEE_NOT_EXIST`: The payee does not exist.
    ///
    /// Check the payee data, or use another payee.
    PayeeNotExist,
    /// `PAYER_NOT_EXIST`: The payer does not exist or could not be identified.
    ///
    /// Check the payer's account or refresh the payment code.
    PayerNotExist,
    /// `PAYER_USER_STATUS_LIMIT`: The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    PayerUserStatusLimit,
    /// `PAYEE_USER_STATUS_LIMIT`: The payee's account is restricted.
    ///
    /// Ask the payee to raise the verification in Alipay.
    PayeeUserStatusLimit,
    /// `CURRENCY_VERIFICATION_FAIL`: The currency check failed.
    ///
    /// Check the transaction currency and the settlement currency.
    CurrencyVerificationFail,
    /// `RESTRICTED_MERCHANT_INDUSTRY`: The amount exceeds the limit of the merchant's industry (MCC).
    RestrictedMerchantIndustry,
    /// `FOREX_ID_VERIFICATION_FAIL`: The user failed the foreign-exchange identity check.
    ForexIdVerificationFail,
    /// `PRODUCT_AMOUNT_LIMIT_ERROR`: The foreign-exchange quota failed the check.
    ProductAmountLimitError,
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
    /// `SUB_MERCHANT_ORG_ID_ERROR`: The sub-merchant's organization id is missing or wrong.
    ///
    /// Send the right organization id.
    SubMerchantOrgIdError,
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOrderAppFreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ORDER_ALREADY_CLOSED", Self::OrderAlreadyClosed),
        ("FREEZE_ALREADY_SUCCESS", Self::FreezeAlreadySuccess),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("EXIST_FORBIDDEN_WORD", Self::ExistForbiddenWord),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("PAYEE_USER_STATUS_LIMIT", Self::PayeeUserStatusLimit),
        ("CURRENCY_VERIFICATION_FAIL", Self::CurrencyVerificationFail),
        ("RESTRICTED_MERCHANT_INDUSTRY", Self::RestrictedMerchantIndustry),
        ("FOREX_ID_VERIFICATION_FAIL", Self::ForexIdVerificationFail),
        ("PRODUCT_AMOUNT_LIMIT_ERROR", Self::ProductAmountLimitError),
        ("SECONDARY_MERCHANT_STATUS_ERROR", Self::SecondaryMerchantStatusError),
        ("USER_IDENTITY_INFO_VALIDATE_FAIL", Self::UserIdentityInfoValidateFail),
        ("USER_ACCOUNT_VALIDATE_FAIL", Self::UserAccountValidateFail),
        ("SUB_MERCHANT_ORG_ID_ERROR", Self::SubMerchantOrgIdError),
        ("SUB_MERCHANT_LEVEL_ERROR", Self::SubMerchantLevelError),
        ("SUB_MERCHANT_NO_PERMISSION", Self::SubMerchantNoPermission),
        ("MERCHANT_STATUS_ERROR", Self::MerchantStatusError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOrderAppFreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

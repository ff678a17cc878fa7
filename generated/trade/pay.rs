//! `alipay.trade.pay` · 统一收单交易支付接口
//!
//! Charge a buyer by the payment code a cashier scanned.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
//! `spec/trade/pay.yaml`.

use crate::{record, schema};

static PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Pay",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef::text("advance_payment_type", 11),
        schema::FieldDef::new(
            "agreement_params",
            schema::Kind::Record(&AGREEMENT_PARAMS),
            19,
        ),
        schema::FieldDef::text("alipay_store_id", 24),
        schema::FieldDef::text("auth_code", 30),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["COMPLETE", "NOT_COMPLETE"]),
                    39,
                ),
            ],
            ..schema::FieldDef::text("auth_confirm_mode", 36)
        },
        schema::FieldDef::text("auth_no", 45),
        schema::FieldDef::new(
            "bkagent_req_info",
            schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
            51,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 59)],
            ..schema::FieldDef::text("body", 55)
        },
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            61,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(28), 70)],
            ..schema::FieldDef::text("buyer_id", 65)
        },
        schema::FieldDef::text("buyer_open_id", 72),
        schema::FieldDef::text("disable_pay_channels", 77),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Minimum("0.01"), 87),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 88),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 89),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 86),
            ],
            ..schema::FieldDef::text("discountable_amount", 83)
        },
        schema::FieldDef::new(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
            92,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
            93,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(150), 101)],
            ..schema::FieldDef::new(
                "goods_detail",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                        limits: &[],
                    },
                ),
                97,
            )
        },
        schema::FieldDef::new("is_async_pay", schema::Kind::Boolean, 102),
        schema::FieldDef::text("merchant_order_no", 107),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(256), 112)],
            ..schema::FieldDef::text("notify_url", 112)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(28), 113)],
            ..schema::FieldDef::text("operator_id", 113)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 119),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 120),
                schema::LimitDef::advisory(
                    schema::Limit::Pattern("^[0-9A-Za-z_]*$"),
                    121,
                ),
            ],
            ..schema::FieldDef::text("out_trade_no", 115)
        },
        schema::FieldDef::text("passback_params", 124),
        schema::FieldDef::new("pay_params", schema::Kind::Record(&PAY_PARAMS), 129),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 135)],
            ..schema::FieldDef::text("product_code", 130)
        },
        schema::FieldDef::new("promo_params", schema::Kind::Record(&PROMO_PARAM), 146),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            147,
        ),
        schema::FieldDef::text("request_org_pid", 163),
        schema::FieldDef::new(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
            168,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 175)],
            ..schema::FieldDef::text("scene", 170)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(28), 188)],
            ..schema::FieldDef::text("seller_id", 183)
        },
        schema::FieldDef::text("settle_currency", 190),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            223,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 232)],
            ..schema::FieldDef::text("store_id", 228)
        },
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            234,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 243),
                schema::LimitDef::new(schema::Limit::MaxLength(256), 244),
            ],
            ..schema::FieldDef::text("subject", 239)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 250)],
            ..schema::FieldDef::text("terminal_id", 246)
        },
        schema::FieldDef::text("terminal_params", 252),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    260,
                ),
            ],
            ..schema::FieldDef::text("time_expire", 257)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(6), 266)],
            ..schema::FieldDef::text("timeout_express", 262)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 273),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 274),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 275),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 271),
            ],
            ..schema::FieldDef::text("total_amount", 268)
        },
        schema::FieldDef::text("trans_currency", 277),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Minimum("0.01"), 315),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 316),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 317),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 314),
            ],
            ..schema::FieldDef::text("undiscountable_amount", 311)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(
                &["auth_code", "agreement_params", "auth_no"],
            ),
            line: 323,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["total_amount", "discountable_amount"]),
            line: 325,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["total_amount", "undiscountable_amount"]),
            line: 326,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "product_code",
                equals: "PRE_AUTH_ONLINE",
                require: &["auth_no"],
            },
            line: 327,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "product_code",
                equals: "PRE_AUTH",
                require: &["auth_no"],
            },
            line: 328,
        },
    ],
};

static PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayResponse",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef::text("advance_amount", 331),
        schema::FieldDef::text("async_pay_apply_status", 336),
        schema::FieldDef::text("async_payment_mode", 343),
        schema::FieldDef::text("auth_trade_pay_mode", 355),
        schema::FieldDef::new(
            "bkagent_resp_info",
            schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
            363,
        ),
        schema::FieldDef::text("business_params", 367),
        schema::FieldDef::text("buyer_logon_id", 372),
        schema::FieldDef::text("buyer_open_id", 373),
        schema::FieldDef::text("buyer_pay_amount", 378),
        schema::FieldDef::text("buyer_user_id", 379),
        schema::FieldDef::text("buyer_user_name", 384),
        schema::FieldDef::text("buyer_user_type", 389),
        schema::FieldDef::text("can_turn_to_app_pay", 397),
        schema::FieldDef::text("card_balance", 401),
        schema::FieldDef::text("charge_amount", 402),
        schema::FieldDef::text("charge_flags", 407),
        schema::FieldDef::new(
            "charge_info_list",
            schema::Kind::Record(&super::types::CHARGE_INFO),
            419,
        ),
        schema::FieldDef::text("credit_biz_order_id", 420),
        schema::FieldDef::text("credit_pay_mode", 425),
        schema::FieldDef::text("discount_amount", 433),
        schema::FieldDef::text("discount_goods_detail", 434),
        schema::FieldDef::new(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            437,
        ),
        schema::FieldDef::new(
            "fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
            441,
        ),
        schema::FieldDef::text("gmt_payment", 445),
        schema::FieldDef::text("hyb_amount", 446),
        schema::FieldDef::text("invoice_amount", 447),
        schema::FieldDef::text("mdiscount_amount", 452),
        schema::FieldDef::text("open_id", 453),
        schema::FieldDef::text("out_trade_no", 459),
        schema::FieldDef::text("pay_amount", 460),
        schema::FieldDef::text("pay_currency", 461),
        schema::FieldDef::text("point_amount", 462),
        schema::FieldDef::text("pre_auth_pay_amount", 467),
        schema::FieldDef::text("purchase_entity", 471),
        schema::FieldDef::text("receipt_amount", 478),
        schema::FieldDef::text("receipt_currency_type", 479),
        schema::FieldDef::text("settle_amount", 487),
        schema::FieldDef::text("settle_currency", 492),
        schema::FieldDef::text("settle_trans_rate", 525),
        schema::FieldDef::text("settlement_id", 530),
        schema::FieldDef::text("store_name", 535),
        schema::FieldDef::new(
            "tap_pay_info",
            schema::Kind::Record(&super::types::TAP_PAY_INFO),
            540,
        ),
        schema::FieldDef::text("total_amount", 541),
        schema::FieldDef::text("trade_no", 542),
        schema::FieldDef::text("trans_currency", 543),
        schema::FieldDef::text("trans_pay_rate", 576),
        schema::FieldDef::new(
            "voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            581,
        ),
    ],
    rules: &[],
};

static AGREEMENT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementParams",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 589),
        schema::FieldDef::text("apply_token", 594),
        schema::FieldDef::text("auth_confirm_no", 600),
        schema::FieldDef::text("deduct_permission", 606),
    ],
    rules: &[],
};

static PAY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayParams",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["NORMAL_ASYNC", "NEAR_REAL_TIME_ASYNC"]),
                    618,
                ),
            ],
            ..schema::FieldDef::text("async_type", 615)
        },
        schema::FieldDef::text("retry_type", 623),
    ],
    rules: &[],
};

static PROMO_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoParam",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 641)],
            ..schema::FieldDef::text("actual_order_time", 637)
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.pay` (统一收单交易支付接口).
///
/// Charge a buyer by the payment code a cashier scanned.
///
/// ```
/// use alipay::trade::Pay;
///
/// let request = Pay::new()
///     .out_trade_no("20150320010101001")
///     .subject("Iphone6 16G")
///     .auth_code("28763443825664394")
///     .total_amount("88.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_params`](Self::agreement_params) | required in some cases |
/// | [`auth_code`](Self::auth_code) | required in some cases |
/// | [`auth_confirm_mode`](Self::auth_confirm_mode) | one of its values |
/// | [`auth_no`](Self::auth_no) | required in some cases |
/// | [`body`](Self::body) | at most 128 characters |
/// | [`buyer_id`](Self::buyer_id) | required in some cases; at most 28 characters |
/// | [`discountable_amount`](Self::discountable_amount) | an amount in yuan; not less than 0.01 (advisory); not more than 100000000; at most 2 decimals |
/// | [`goods_detail`](Self::goods_detail) | at most 150 items |
/// | [`notify_url`](Self::notify_url) | at most 256 characters |
/// | [`operator_id`](Self::operator_id) | at most 28 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`product_code`](Self::product_code) | required in some cases; at most 64 characters |
/// | [`scene`](Self::scene) | required in some cases; at most 32 characters |
/// | [`seller_id`](Self::seller_id) | required in some cases; at most 28 characters |
/// | [`settle_info`](Self::settle_info) | required in some cases |
/// | [`store_id`](Self::store_id) | at most 32 characters |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | [`subject`](Self::subject) | required; at most 256 characters |
/// | [`terminal_id`](Self::terminal_id) | at most 32 characters |
/// | [`terminal_params`](Self::terminal_params) | required in some cases |
/// | [`time_expire`](Self::time_expire) | a time |
/// | [`timeout_express`](Self::timeout_express) | at most 6 characters |
/// | [`total_amount`](Self::total_amount) | required in some cases; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`undiscountable_amount`](Self::undiscountable_amount) | an amount in yuan; not less than 0.01 (advisory); not more than 100000000; at most 2 decimals |
/// | rule | At least one of `auth_code`, `agreement_params`, `auth_no` |
/// | rule | At least one of `total_amount`, `discountable_amount` |
/// | rule | At least one of `total_amount`, `undiscountable_amount` |
/// | rule | Where `product_code` is `PRE_AUTH_ONLINE`, there must be `auth_no` |
/// | rule | Where `product_code` is `PRE_AUTH`, there must be `auth_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
/// `spec/trade/pay.yaml`.
/// Returns [`PayResponse`], or an error with a [`PayErrorCode`].
#[doc(alias = "alipay.trade.pay")]
#[doc(alias = "/v3/alipay/trade/pay")]
#[doc(alias = "统一收单交易支付接口")]
#[doc(alias = "交易")]
#[doc(alias = "支付")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct Pay {
    /// Payment mode.
    ///
    /// 支付模式类型; other values may be added. Example: `ENJOY_PAY_V2`.
    pub advance_payment_type: Option<record::Choice<PayAdvancePaymentType>>,
    /// Deduction agreement; with its number, `scene` and `auth_code` are not needed.
    ///
    /// 代扣信息; required in some cases.
    pub agreement_params: Option<AgreementParams>,
    /// Store id that Alipay generated when the merchant created the store.
    ///
    /// 支付宝店铺编号. Example: `2016041400077000000003314986`.
    pub alipay_store_id: Option<String>,
    /// Scanned payment code (16 to 24 digits) or face token (35 characters, starting `fp`).
    ///
    /// 支付授权码; required in some cases. Example: `28763443825664394`.
    pub auth_code: Option<String>,
    /// Whether the rest of a frozen amount is released after this payment.
    ///
    /// 预授权确认模式. Defaults to `NOT_COMPLETE`. Example: `COMPLETE`.
    pub auth_confirm_mode: Option<record::Choice<PayAuthConfirmMode>>,
    /// Pre-authorization number; required in pre-authorization and face-to-face authorization.
    ///
    /// 资金预授权单号; required in some cases. Example: `2016110310002001760201905725`.
    pub auth_no: Option<String>,
    /// Data sent by the acquirer in an indirectly acquired trade.
    ///
    /// 收单机构上送的信息.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// Extra order text, returned in notifications and statements; shown in PC bill details.
    ///
    /// 订单附加信息; at most 128 characters. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Business data agreed with Alipay, passed through for security or marketing.
    ///
    /// 商户传入业务信息.
    pub business_params: Option<super::types::BusinessParams>,
    /// Buyer's Alipay user id; required in pre-authorization scenes, otherwise not passed.
    ///
    /// 买家支付宝用户ID; required in some cases; at most 28 characters. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Channels the buyer may not use, comma-separated.
    ///
    /// 禁用支付渠道. Example: `credit_group`.
    pub disable_pay_channels: Option<String>,
    /// Part of the order open to discounts, in yuan; with `undiscountable_amount` sums to the total.
    ///
    /// 可打折金额; an amount of money as a decimal number; not less than 0.01 (advisory); not more than 100000000; at
    /// most 2 decimals. Example: `80.00`.
    pub discountable_amount: Option<record::Amount>,
    /// Buyer designated from outside.
    ///
    /// 外部指定买家.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// Extension parameters; new members are added over time.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<super::types::ExtendParams>,
    /// Goods in the order.
    ///
    /// 订单包含的商品列表信息; at most 150 items.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// `true` accepts the payment first and processes it later; deduction payments only.
    ///
    /// 是否异步支付. Example: `false`.
    pub is_async_pay: Option<bool>,
    /// Merchant's original order number.
    ///
    /// 商户的原始订单号. Example: `201008123456789`.
    pub merchant_order_no: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; at most 256 characters; on REST only.
    pub notify_url: Option<String>,
    /// Merchant's operator number.
    ///
    /// 商户操作员编号; at most 28 characters. Example: `yx_001`.
    pub operator_id: Option<String>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `20150320010101001`.
    pub out_trade_no: String,
    /// Text that Alipay returns unchanged in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    pub passback_params: Option<String>,
    /// Parameters of the payment's execution.
    ///
    /// 支付相关参数.
    pub pay_params: Option<PayParams>,
    /// Product code signed with Alipay; required unless face-to-face payment.
    ///
    /// 产品码; required in some cases; other values may be added; at most 64 characters. Defaults to
    /// `FACE_TO_FACE_PAYMENT`. Example: `FACE_TO_FACE_PAYMENT`.
    pub product_code: Option<record::Choice<PayProductCode>>,
    /// Marketing parameters for the discount.
    ///
    /// 优惠明细参数.
    pub promo_params: Option<PromoParam>,
    /// Names of additional fields to return.
    ///
    /// 返回参数选项. Example: `voucher_detail_list`.
    pub query_options: Vec<record::Choice<PayQueryOptions>>,
    /// Pid of the acquirer, for example a bank; indirect acquiring only.
    ///
    /// 收单机构标识. Example: `2088000000000001`.
    pub request_org_pid: Option<String>,
    /// Royalties of the trade.
    ///
    /// 分账信息.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// Payment scene, with `auth_code`; not for deductions and pre-authorizations.
    ///
    /// 支付场景; required in some cases; other values may be added; at most 32 characters. Defaults to `bar_code`.
    /// Example: `bar_code`.
    pub scene: Option<record::Choice<PayScene>>,
    /// Alipay user id of the payee; default the signing account; required in pre-authorization.
    ///
    /// 卖家支付宝用户ID; required in some cases; at most 28 characters. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Settlement currency the merchant wants.
    ///
    /// 商户指定的结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<PaySettleCurrency>>,
    /// Settlement of the trade; required in ZhiFuTong.
    ///
    /// 结算信息; required in some cases.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Store number that the merchant entered when creating the store.
    ///
    /// 商户门店编号; at most 32 characters. Example: `NJ_001`.
    pub store_id: Option<String>,
    /// Sub-merchant; needed in ZhiFuTong and indirect acquiring only.
    ///
    /// 二级商户信息; required in some cases.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// Order title, without special characters such as `/`, `=`, `&`.
    ///
    /// 订单标题; required; at most 256 characters. Example: `Iphone6 16G`.
    pub subject: String,
    /// Merchant's terminal number.
    ///
    /// 商户机具终端编号; at most 32 characters. Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Signed business value from the IoT SDK; for trades started by such terminals.
    ///
    /// IOT设备信息; required in some cases.
    pub terminal_params: Option<String>,
    /// Absolute payment deadline, 1m to 15d ahead; takes precedence over `timeout_express`.
    ///
    /// 订单绝对超时时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-31 10:05:00`.
    pub time_expire: Option<record::DateTime>,
    /// Payment time from creation, 1m to 15d, or `1c`; default 3h face-to-face, otherwise 15d.
    ///
    /// 订单相对超时时间; at most 6 characters. Example: `90m`.
    pub timeout_express: Option<String>,
    /// Order total in yuan; older pages let both partial amounts stand for it.
    ///
    /// 订单总金额; required in some cases; an amount of money as a decimal number; not less than 0.01; not more than
    /// 100000000; at most 2 decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Currency of `total_amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<PayTransCurrency>>,
    /// Part of the order excluded from discounts, in yuan; with `discountable_amount` sums to the total.
    ///
    /// 不可打折金额; an amount of money as a decimal number; not less than 0.01 (advisory); not more than 100000000;
    /// at most 2 decimals. Example: `8.88`.
    pub undiscountable_amount: Option<record::Amount>,
}

impl Pay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            advance_payment_type: None,
            agreement_params: None,
            alipay_store_id: None,
            auth_code: None,
            auth_confirm_mode: None,
            auth_no: None,
            bkagent_req_info: None,
            body: None,
            business_params: None,
            buyer_id: None,
            buyer_open_id: None,
            disable_pay_channels: None,
            discountable_amount: None,
            ext_user_info: None,
            extend_params: None,
            goods_detail: Vec::new(),
            is_async_pay: None,
            merchant_order_no: None,
            notify_url: None,
            operator_id: None,
            out_trade_no: String::new(),
            passback_params: None,
            pay_params: None,
            product_code: None,
            promo_params: None,
            query_options: Vec::new(),
            request_org_pid: None,
            royalty_info: None,
            scene: None,
            seller_id: None,
            settle_currency: None,
            settle_info: None,
            store_id: None,
            sub_merchant: None,
            subject: String::new(),
            terminal_id: None,
            terminal_params: None,
            time_expire: None,
            timeout_express: None,
            total_amount: None,
            trans_currency: None,
            undiscountable_amount: None,
        }
    }

    /// Sets [`advance_payment_type`](Self::advance_payment_type).
    #[inline]
    pub fn advance_payment_type(
        mut self,
        advance_payment_type: impl Into<record::Choice<PayAdvancePaymentType>>,
    ) -> Self {
        self.advance_payment_type = Some(advance_payment_type.into());
        self
    }

    /// Sets [`agreement_params`](Self::agreement_params).
    #[inline]
    pub fn agreement_params(mut self, agreement_params: AgreementParams) -> Self {
        self.agreement_params = Some(agreement_params);
        self
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
        self
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[inline]
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = Some(auth_code.into());
        self
    }

    /// Sets [`auth_confirm_mode`](Self::auth_confirm_mode).
    #[inline]
    pub fn auth_confirm_mode(
        mut self,
        auth_confirm_mode: impl Into<record::Choice<PayAuthConfirmMode>>,
    ) -> Self {
        self.auth_confirm_mode = Some(auth_confirm_mode.into());
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`bkagent_req_info`](Self::bkagent_req_info).
    #[inline]
    pub fn bkagent_req_info(
        mut self,
        bkagent_req_info: super::types::BkAgentReqInfo,
    ) -> Self {
        self.bkagent_req_info = Some(bkagent_req_info);
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(
        mut self,
        business_params: super::types::BusinessParams,
    ) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
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

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[inline]
    pub fn discountable_amount(
        mut self,
        discountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.discountable_amount = Some(discountable_amount.into());
        self
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[inline]
    pub fn ext_user_info(mut self, ext_user_info: super::types::ExtUserInfo) -> Self {
        self.ext_user_info = Some(ext_user_info);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: super::types::ExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`is_async_pay`](Self::is_async_pay).
    #[inline]
    pub fn is_async_pay(mut self, is_async_pay: bool) -> Self {
        self.is_async_pay = Some(is_async_pay);
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`pay_params`](Self::pay_params).
    #[inline]
    pub fn pay_params(mut self, pay_params: PayParams) -> Self {
        self.pay_params = Some(pay_params);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<PayProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: PromoParam) -> Self {
        self.promo_params = Some(promo_params);
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<PayQueryOptions>>,
        >,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`request_org_pid`](Self::request_org_pid).
    #[inline]
    pub fn request_org_pid(mut self, request_org_pid: impl Into<String>) -> Self {
        self.request_org_pid = Some(request_org_pid.into());
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<record::Choice<PayScene>>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(
        mut self,
        settle_currency: impl Into<record::Choice<PaySettleCurrency>>,
    ) -> Self {
        self.settle_currency = Some(settle_currency.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`terminal_params`](Self::terminal_params).
    #[inline]
    pub fn terminal_params(mut self, terminal_params: impl Into<String>) -> Self {
        self.terminal_params = Some(terminal_params.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<record::DateTime>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(
        mut self,
        trans_currency: impl Into<record::Choice<PayTransCurrency>>,
    ) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.undiscountable_amount = Some(undiscountable_amount.into());
        self
    }
}

impl record::Record for Pay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advance_payment_type),
            1 => Some(&self.agreement_params),
            2 => Some(&self.alipay_store_id),
            3 => Some(&self.auth_code),
            4 => Some(&self.auth_confirm_mode),
            5 => Some(&self.auth_no),
            6 => Some(&self.bkagent_req_info),
            7 => Some(&self.body),
            8 => Some(&self.business_params),
            9 => Some(&self.buyer_id),
            10 => Some(&self.buyer_open_id),
            11 => Some(&self.disable_pay_channels),
            12 => Some(&self.discountable_amount),
            13 => Some(&self.ext_user_info),
            14 => Some(&self.extend_params),
            15 => Some(&self.goods_detail),
            16 => Some(&self.is_async_pay),
            17 => Some(&self.merchant_order_no),
            18 => Some(&self.notify_url),
            19 => Some(&self.operator_id),
            20 => Some(&self.out_trade_no),
            21 => Some(&self.passback_params),
            22 => Some(&self.pay_params),
            23 => Some(&self.product_code),
            24 => Some(&self.promo_params),
            25 => Some(&self.query_options),
            26 => Some(&self.request_org_pid),
            27 => Some(&self.royalty_info),
            28 => Some(&self.scene),
            29 => Some(&self.seller_id),
            30 => Some(&self.settle_currency),
            31 => Some(&self.settle_info),
            32 => Some(&self.store_id),
            33 => Some(&self.sub_merchant),
            34 => Some(&self.subject),
            35 => Some(&self.terminal_id),
            36 => Some(&self.terminal_params),
            37 => Some(&self.time_expire),
            38 => Some(&self.timeout_express),
            39 => Some(&self.total_amount),
            40 => Some(&self.trans_currency),
            41 => Some(&self.undiscountable_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advance_payment_type),
            1 => Some(&mut self.agreement_params),
            2 => Some(&mut self.alipay_store_id),
            3 => Some(&mut self.auth_code),
            4 => Some(&mut self.auth_confirm_mode),
            5 => Some(&mut self.auth_no),
            6 => Some(&mut self.bkagent_req_info),
            7 => Some(&mut self.body),
            8 => Some(&mut self.business_params),
            9 => Some(&mut self.buyer_id),
            10 => Some(&mut self.buyer_open_id),
            11 => Some(&mut self.disable_pay_channels),
            12 => Some(&mut self.discountable_amount),
            13 => Some(&mut self.ext_user_info),
            14 => Some(&mut self.extend_params),
            15 => Some(&mut self.goods_detail),
            16 => Some(&mut self.is_async_pay),
            17 => Some(&mut self.merchant_order_no),
            18 => Some(&mut self.notify_url),
            19 => Some(&mut self.operator_id),
            20 => Some(&mut self.out_trade_no),
            21 => Some(&mut self.passback_params),
            22 => Some(&mut self.pay_params),
            23 => Some(&mut self.product_code),
            24 => Some(&mut self.promo_params),
            25 => Some(&mut self.query_options),
            26 => Some(&mut self.request_org_pid),
            27 => Some(&mut self.royalty_info),
            28 => Some(&mut self.scene),
            29 => Some(&mut self.seller_id),
            30 => Some(&mut self.settle_currency),
            31 => Some(&mut self.settle_info),
            32 => Some(&mut self.store_id),
            33 => Some(&mut self.sub_merchant),
            34 => Some(&mut self.subject),
            35 => Some(&mut self.terminal_id),
            36 => Some(&mut self.terminal_params),
            37 => Some(&mut self.time_expire),
            38 => Some(&mut self.timeout_express),
            39 => Some(&mut self.total_amount),
            40 => Some(&mut self.trans_currency),
            41 => Some(&mut self.undiscountable_amount),
            _ => None,
        }
    }
}

impl Default for Pay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Pay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Pay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Pay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Pay {}

impl record::Request for Pay {
    type Response = PayResponse;
    type ErrorCode = PayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.pay",
        title: "统一收单交易支付接口",
        file: "spec/trade/pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/pay",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAY,
        response: &PAY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "total_amount.minimum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "total_amount.maximum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "goods_detail.max_items",
                code: "ACQ.SUB_GOODS_SIZE_MAX_COUNT",
            },
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.trade.pay` (统一收单交易支付接口).
#[non_exhaustive]
pub struct PayResponse {
    /// Pay-later 2.0 amount advanced; absent if nothing was advanced.
    ///
    /// 先享后付2.0垫资金额. Example: `88.8`.
    pub advance_amount: Option<String>,
    /// Whether the asynchronous payment was accepted; needs `async_pay_info` in `query_options`.
    ///
    /// 异步支付受理状态; other values may be added.
    pub async_pay_apply_status: Option<record::Choice<PayResponseAsyncPayApplyStatus>>,
    /// Asynchronous mode used.
    ///
    /// 异步支付模式; other values may be added. Example: `SYNC_DIRECT_PAY`.
    pub async_payment_mode: Option<record::Choice<PayResponseAsyncPaymentMode>>,
    /// Pre-authorization payment mode; returned for credit pre-authorization only.
    ///
    /// 预授权支付模式; other values may be added. Example: `CREDIT_PREAUTH_PAY`.
    pub auth_trade_pay_mode: Option<record::Choice<PayResponseAuthTradePayMode>>,
    /// Data for the acquirer in an indirectly acquired trade.
    ///
    /// 返回给机构的信息.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// Business data agreed with Alipay, passed on for security or marketing; JSON.
    ///
    /// 商户传入业务信息. Example: `{"data":"123"}`.
    pub business_params: Option<String>,
    /// Buyer's Alipay account.
    ///
    /// 买家支付宝账号. Example: `159****5620`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Amount the buyer paid.
    ///
    /// 买家付款的金额. Example: `8.88`.
    pub buyer_pay_amount: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub buyer_user_id: Option<String>,
    /// Person's or company's name of the buyer; returned by arrangement with Alipay only.
    ///
    /// 买家名称. Example: `某某有限公司`.
    pub buyer_user_name: Option<String>,
    /// Kind of buyer.
    ///
    /// 买家用户类型. Example: `PRIVATE`.
    pub buyer_user_type: Option<record::Choice<PayResponseBuyerUserType>>,
    /// Whether the payment can move to the app; only when a deduction failed.
    ///
    /// Example: `true`.
    pub can_turn_to_app_pay: Option<String>,
    /// Balance of the Alipay card.
    ///
    /// 支付宝卡余额. Example: `98.23`.
    pub card_balance: Option<String>,
    /// Fee charged to the payee; indirect acquiring only.
    ///
    /// 针对收款方的收费金额. Example: `8.88`.
    pub charge_amount: Option<String>,
    /// Special rate applied to the trade; indirect acquiring only.
    ///
    /// 费率活动标识. Example: `industry_special_00`.
    pub charge_flags: Option<record::Choice<PayResponseChargeFlags>>,
    /// Fees charged.
    ///
    /// 计费信息列表.
    pub charge_info_list: Option<super::types::ChargeInfo>,
    /// Credit order number, for pay-later the Zhima order; credit payments only.
    ///
    /// 信用业务单号. Example: `ZMCB99202103310000450000041833`.
    pub credit_biz_order_id: Option<String>,
    /// Credit payment mode, only for credit payment; treat unknown values as failure.
    ///
    /// 信用支付模式; other values may be added. Example: `creditAdvanceV2`.
    pub credit_pay_mode: Option<record::Choice<PayResponseCreditPayMode>>,
    /// Discount given by the platform.
    ///
    /// 平台优惠金额. Example: `88.88`.
    pub discount_amount: Option<String>,
    /// Goods discounted by item vouchers, JSON; returned if `query_options` asks for it.
    pub discount_goods_detail: Option<String>,
    /// Enterprise payment details; returned if `query_options` asks for it.
    ///
    /// 因公付支付信息.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// Fund channels used; returned by contract or if `query_options` asks for it.
    ///
    /// 交易支付使用的资金渠道.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// Time of payment.
    ///
    /// 交易支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-11-27 15:45:57`.
    pub gmt_payment: Option<record::DateTime>,
    /// HuiYingBao voucher-return amount.
    ///
    /// 惠营宝回票金额. Example: `10.24`.
    pub hyb_amount: Option<String>,
    /// Amount of the trade that can be invoiced to the user.
    ///
    /// 可给用户开具发票的金额. Example: `12.50`.
    pub invoice_amount: Option<String>,
    /// Discount given by the merchant.
    ///
    /// 商家优惠金额. Example: `88.88`.
    pub mdiscount_amount: Option<String>,
    /// Buyer's Alipay user number; deprecated, do not use.
    ///
    /// 买家支付宝用户号. Example: `2088000000000001`.
    #[deprecated(note = "Retired by the platform.")]
    pub open_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Order amount in the payment currency.
    ///
    /// 支付币种订单金额. Example: `580.04`.
    pub pay_amount: Option<String>,
    /// Payment currency.
    ///
    /// 支付币种. Example: `CNY`.
    pub pay_currency: Option<String>,
    /// Amount paid with Alipay points (JiFenBao).
    ///
    /// 使用集分宝付款的金额. Example: `8.12`.
    pub point_amount: Option<String>,
    /// Original amount to be fulfilled of the whole trade, in yuan; Zhima pay-later only.
    ///
    /// 原始待履约金额; an amount of money as a decimal number.
    pub pre_auth_pay_amount: Option<record::Amount>,
    /// Entity that buys the foreign currency in a cross-border wallet payment.
    ///
    /// 购汇主体.
    pub purchase_entity: Option<record::Choice<PayResponsePurchaseEntity>>,
    /// Amount received.
    ///
    /// 实收金额. Example: `88.88`.
    pub receipt_amount: Option<String>,
    /// `DC` when e-CNY was received; otherwise absent.
    ///
    /// 收款资金类型; other values may be added. Example: `DC`.
    pub receipt_currency_type: Option<record::Choice<PayResponseReceiptCurrencyType>>,
    /// Order amount in the settlement currency.
    ///
    /// 结算币种订单金额. Example: `88.88`.
    pub settle_amount: Option<String>,
    /// Settlement currency the merchant asked for.
    ///
    /// 商户指定的结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<PayResponseSettleCurrency>>,
    /// Exchange rate from settlement currency to pricing currency.
    ///
    /// 结算币种兑换标价币种汇率. Example: `1`.
    pub settle_trans_rate: Option<String>,
    /// Clearing number of the payment for reconciliation; indirect acquiring only.
    ///
    /// 支付清算编号. Example: `2018101610032004620239146945`.
    pub settlement_id: Option<String>,
    /// Name of the store where the payment took place.
    ///
    /// 商户门店名称. Example: `某某门店`.
    pub store_name: Option<String>,
    /// Tap-to-pay details.
    ///
    /// 碰一下支付信息.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// Trade amount.
    ///
    /// 交易金额. Example: `120.88`.
    pub total_amount: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2013112011001004330000121536`.
    pub trade_no: Option<String>,
    /// Currency of `total_amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<PayResponseTransCurrency>>,
    /// Exchange rate from pricing currency to payment currency.
    ///
    /// 标价币种兑换支付币种汇率. Example: `6.5261`.
    pub trans_pay_rate: Option<String>,
    /// Vouchers used in the payment; returned if `query_options` asks for it.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
}

#[allow(deprecated)]
impl record::Record for PayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advance_amount),
            1 => Some(&self.async_pay_apply_status),
            2 => Some(&self.async_payment_mode),
            3 => Some(&self.auth_trade_pay_mode),
            4 => Some(&self.bkagent_resp_info),
            5 => Some(&self.business_params),
            6 => Some(&self.buyer_logon_id),
            7 => Some(&self.buyer_open_id),
            8 => Some(&self.buyer_pay_amount),
            9 => Some(&self.buyer_user_id),
            10 => Some(&self.buyer_user_name),
            11 => Some(&self.buyer_user_type),
            12 => Some(&self.can_turn_to_app_pay),
            13 => Some(&self.card_balance),
            14 => Some(&self.charge_amount),
            15 => Some(&self.charge_flags),
            16 => Some(&self.charge_info_list),
            17 => Some(&self.credit_biz_order_id),
            18 => Some(&self.credit_pay_mode),
            19 => Some(&self.discount_amount),
            20 => Some(&self.discount_goods_detail),
            21 => Some(&self.enterprise_pay_info),
            22 => Some(&self.fund_bill_list),
            23 => Some(&self.gmt_payment),
            24 => Some(&self.hyb_amount),
            25 => Some(&self.invoice_amount),
            26 => Some(&self.mdiscount_amount),
            27 => Some(&self.open_id),
            28 => Some(&self.out_trade_no),
            29 => Some(&self.pay_amount),
            30 => Some(&self.pay_currency),
            31 => Some(&self.point_amount),
            32 => Some(&self.pre_auth_pay_amount),
            33 => Some(&self.purchase_entity),
            34 => Some(&self.receipt_amount),
            35 => Some(&self.receipt_currency_type),
            36 => Some(&self.settle_amount),
            37 => Some(&self.settle_currency),
            38 => Some(&self.settle_trans_rate),
            39 => Some(&self.settlement_id),
            40 => Some(&self.store_name),
            41 => Some(&self.tap_pay_info),
            42 => Some(&self.total_amount),
            43 => Some(&self.trade_no),
            44 => Some(&self.trans_currency),
            45 => Some(&self.trans_pay_rate),
            46 => Some(&self.voucher_detail_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advance_amount),
            1 => Some(&mut self.async_pay_apply_status),
            2 => Some(&mut self.async_payment_mode),
            3 => Some(&mut self.auth_trade_pay_mode),
            4 => Some(&mut self.bkagent_resp_info),
            5 => Some(&mut self.business_params),
            6 => Some(&mut self.buyer_logon_id),
            7 => Some(&mut self.buyer_open_id),
            8 => Some(&mut self.buyer_pay_amount),
            9 => Some(&mut self.buyer_user_id),
            10 => Some(&mut self.buyer_user_name),
            11 => Some(&mut self.buyer_user_type),
            12 => Some(&mut self.can_turn_to_app_pay),
            13 => Some(&mut self.card_balance),
            14 => Some(&mut self.charge_amount),
            15 => Some(&mut self.charge_flags),
            16 => Some(&mut self.charge_info_list),
            17 => Some(&mut self.credit_biz_order_id),
            18 => Some(&mut self.credit_pay_mode),
            19 => Some(&mut self.discount_amount),
            20 => Some(&mut self.discount_goods_detail),
            21 => Some(&mut self.enterprise_pay_info),
            22 => Some(&mut self.fund_bill_list),
            23 => Some(&mut self.gmt_payment),
            24 => Some(&mut self.hyb_amount),
            25 => Some(&mut self.invoice_amount),
            26 => Some(&mut self.mdiscount_amount),
            27 => Some(&mut self.open_id),
            28 => Some(&mut self.out_trade_no),
            29 => Some(&mut self.pay_amount),
            30 => Some(&mut self.pay_currency),
            31 => Some(&mut self.point_amount),
            32 => Some(&mut self.pre_auth_pay_amount),
            33 => Some(&mut self.purchase_entity),
            34 => Some(&mut self.receipt_amount),
            35 => Some(&mut self.receipt_currency_type),
            36 => Some(&mut self.settle_amount),
            37 => Some(&mut self.settle_currency),
            38 => Some(&mut self.settle_trans_rate),
            39 => Some(&mut self.settlement_id),
            40 => Some(&mut self.store_name),
            41 => Some(&mut self.tap_pay_info),
            42 => Some(&mut self.total_amount),
            43 => Some(&mut self.trade_no),
            44 => Some(&mut self.trans_currency),
            45 => Some(&mut self.trans_pay_rate),
            46 => Some(&mut self.voucher_detail_list),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for PayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            advance_amount: None,
            async_pay_apply_status: None,
            async_payment_mode: None,
            auth_trade_pay_mode: None,
            bkagent_resp_info: None,
            business_params: None,
            buyer_logon_id: None,
            buyer_open_id: None,
            buyer_pay_amount: None,
            buyer_user_id: None,
            buyer_user_name: None,
            buyer_user_type: None,
            can_turn_to_app_pay: None,
            card_balance: None,
            charge_amount: None,
            charge_flags: None,
            charge_info_list: None,
            credit_biz_order_id: None,
            credit_pay_mode: None,
            discount_amount: None,
            discount_goods_detail: None,
            enterprise_pay_info: None,
            fund_bill_list: Vec::new(),
            gmt_payment: None,
            hyb_amount: None,
            invoice_amount: None,
            mdiscount_amount: None,
            open_id: None,
            out_trade_no: None,
            pay_amount: None,
            pay_currency: None,
            point_amount: None,
            pre_auth_pay_amount: None,
            purchase_entity: None,
            receipt_amount: None,
            receipt_currency_type: None,
            settle_amount: None,
            settle_currency: None,
            settle_trans_rate: None,
            settlement_id: None,
            store_name: None,
            tap_pay_info: None,
            total_amount: None,
            trade_no: None,
            trans_currency: None,
            trans_pay_rate: None,
            voucher_detail_list: Vec::new(),
        }
    }
}

impl Clone for PayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Deduction agreement behind a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_token`](Self::apply_token) | required in some cases |
/// | [`auth_confirm_no`](Self::auth_confirm_no) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AgreementParams {
    /// Agreement number that Alipay assigned when the user signed.
    ///
    /// 协议号. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Authentication token, defined by Alipay; required when the payment is authenticated.
    ///
    /// 鉴权申请token; required in some cases. Example: `MDEDUCT0068292ca377d1d44b65fa24ec9cd89132f`.
    pub apply_token: Option<String>,
    /// Authentication code; required when the payment is authenticated.
    ///
    /// 鉴权确认码; required in some cases. Example: `423979`.
    pub auth_confirm_no: Option<String>,
    /// Merchant's permission to deduct.
    ///
    /// 商户代扣扣款许可. Example: `2021571176714791277815457854545`.
    pub deduct_permission: Option<String>,
}

impl AgreementParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            apply_token: None,
            auth_confirm_no: None,
            deduct_permission: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`apply_token`](Self::apply_token).
    #[inline]
    pub fn apply_token(mut self, apply_token: impl Into<String>) -> Self {
        self.apply_token = Some(apply_token.into());
        self
    }

    /// Sets [`auth_confirm_no`](Self::auth_confirm_no).
    #[inline]
    pub fn auth_confirm_no(mut self, auth_confirm_no: impl Into<String>) -> Self {
        self.auth_confirm_no = Some(auth_confirm_no.into());
        self
    }

    /// Sets [`deduct_permission`](Self::deduct_permission).
    #[inline]
    pub fn deduct_permission(mut self, deduct_permission: impl Into<String>) -> Self {
        self.deduct_permission = Some(deduct_permission.into());
        self
    }
}

impl record::Record for AgreementParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.apply_token),
            2 => Some(&self.auth_confirm_no),
            3 => Some(&self.deduct_permission),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.apply_token),
            2 => Some(&mut self.auth_confirm_no),
            3 => Some(&mut self.deduct_permission),
            _ => None,
        }
    }
}

impl Default for AgreementParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Asynchronous execution and retry of a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`async_type`](Self::async_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct PayParams {
    /// Accepts the payment at once and executes it asynchronously.
    ///
    /// 异步支付类型. Example: `NORMAL_ASYNC`.
    pub async_type: Option<record::Choice<PayParamsAsyncType>>,
    /// Retry policy when `async_type` is `NORMAL_ASYNC`; unset means retried.
    ///
    /// 重试类型; other values may be added. Example: `NONE`.
    pub retry_type: Option<record::Choice<PayParamsRetryType>>,
}

impl PayParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            async_type: None,
            retry_type: None,
        }
    }

    /// Sets [`async_type`](Self::async_type).
    #[inline]
    pub fn async_type(
        mut self,
        async_type: impl Into<record::Choice<PayParamsAsyncType>>,
    ) -> Self {
        self.async_type = Some(async_type.into());
        self
    }

    /// Sets [`retry_type`](Self::retry_type).
    #[inline]
    pub fn retry_type(
        mut self,
        retry_type: impl Into<record::Choice<PayParamsRetryType>>,
    ) -> Self {
        self.retry_type = Some(retry_type.into());
        self
    }
}

impl record::Record for PayParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.async_type),
            1 => Some(&self.retry_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.async_type),
            1 => Some(&mut self.retry_type),
            _ => None,
        }
    }
}

impl Default for PayParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Marketing parameters for a discount.
///
/// | Field | Limits |
/// |---|---|
/// | [`actual_order_time`](Self::actual_order_time) | at most 32 characters (advisory) |
#[must_use]
#[non_exhaustive]
pub struct PromoParam {
    /// Time the user really traded, for delayed deductions such as transit exits.
    ///
    /// 用户发生交易的时间; at most 32 characters (advisory). Example: `2018-09-25 22:47:33`.
    pub actual_order_time: Option<String>,
}

impl PromoParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { actual_order_time: None }
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }
}

impl record::Record for PromoParam {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMO_PARAM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_order_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_order_time),
            _ => None,
        }
    }
}

impl Default for PromoParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PromoParam {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromoParam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromoParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PayParamsAsyncType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayParamsAsyncType {
    /// `NORMAL_ASYNC`: Retried by policy until the trade closes (普通异步).
    NormalAsync,
    /// `NEAR_REAL_TIME_ASYNC`: One attempt in near real time (准实时异步).
    NearRealTimeAsync,
}

impl record::Enumeration for PayParamsAsyncType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL_ASYNC", Self::NormalAsync),
        ("NEAR_REAL_TIME_ASYNC", Self::NearRealTimeAsync),
    ];
}

impl std::fmt::Debug for PayParamsAsyncType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayParamsRetryType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayParamsRetryType {
    /// `NONE_AND_CLOSETRADE`: One attempt; close an unsuccessful trade.
    NoneAndClosetrade,
    /// `NONE`: One attempt; trade closes at its timeout.
    None,
    /// `RETY`: Retry by policy until the timeout (重试).
    Rety,
}

impl record::Enumeration for PayParamsRetryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NONE_AND_CLOSETRADE", Self::NoneAndClosetrade),
        ("NONE", Self::None),
        ("RETY", Self::Rety),
    ];
}

impl std::fmt::Debug for PayParamsRetryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayAdvancePaymentType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayAdvancePaymentType {
    /// `ENJOY_PAY_V2`: Allows pay-later 2.0 advance funding.
    EnjoyPayV2,
}

impl record::Enumeration for PayAdvancePaymentType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ENJOY_PAY_V2", Self::EnjoyPayV2),
    ];
}

impl std::fmt::Debug for PayAdvancePaymentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayAuthConfirmMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayAuthConfirmMode {
    /// `COMPLETE`: Release the rest.
    Complete,
    /// `NOT_COMPLETE`: Keep the rest frozen.
    NotComplete,
}

impl record::Enumeration for PayAuthConfirmMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMPLETE", Self::Complete),
        ("NOT_COMPLETE", Self::NotComplete),
    ];
}

impl std::fmt::Debug for PayAuthConfirmMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayProductCode {
    /// `FACE_TO_FACE_PAYMENT`: Face-to-face payment (当面付产品).
    FaceToFacePayment,
    /// `CYCLE_PAY_AUTH`: Periodic deduction (周期扣款产品).
    CyclePayAuth,
    /// `GENERAL_WITHHOLDING`: Withholding (代扣产品).
    GeneralWithholding,
    /// `PRE_AUTH_ONLINE`: Alipay pre-authorization (支付宝预授权产品).
    PreAuthOnline,
    /// `PRE_AUTH`: New face-to-face fund authorization (新当面资金授权产品).
    PreAuth,
    /// `OFFLINE_PAYMENT`: Face-to-face payment, express contract (当面付快捷版).
    OfflinePayment,
}

impl record::Enumeration for PayProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FACE_TO_FACE_PAYMENT", Self::FaceToFacePayment),
        ("CYCLE_PAY_AUTH", Self::CyclePayAuth),
        ("GENERAL_WITHHOLDING", Self::GeneralWithholding),
        ("PRE_AUTH_ONLINE", Self::PreAuthOnline),
        ("PRE_AUTH", Self::PreAuth),
        ("OFFLINE_PAYMENT", Self::OfflinePayment),
    ];
}

impl std::fmt::Debug for PayProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayQueryOptions`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayQueryOptions {
    /// `fund_bill_list`: Fund channels.
    FundBillList,
    /// `voucher_detail_list`: Vouchers used.
    VoucherDetailList,
    /// `enterprise_pay_info`: Enterprise payment details.
    EnterprisePayInfo,
    /// `discount_goods_detail`: Goods discounted by vouchers.
    DiscountGoodsDetail,
    /// `discount_amount`: Platform discount.
    DiscountAmount,
    /// `mdiscount_amount`: Merchant discount.
    MdiscountAmount,
    /// `hyb_amount`: HuiYingBao voucher-return amount.
    HybAmount,
    /// `async_pay_info`: State of an asynchronous payment.
    AsyncPayInfo,
}

impl record::Enumeration for PayQueryOptions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("fund_bill_list", Self::FundBillList),
        ("voucher_detail_list", Self::VoucherDetailList),
        ("enterprise_pay_info", Self::EnterprisePayInfo),
        ("discount_goods_detail", Self::DiscountGoodsDetail),
        ("discount_amount", Self::DiscountAmount),
        ("mdiscount_amount", Self::MdiscountAmount),
        ("hyb_amount", Self::HybAmount),
        ("async_pay_info", Self::AsyncPayInfo),
    ];
}

impl std::fmt::Debug for PayQueryOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayScene {
    /// `bar_code`: Face-to-face bar code (当面付条码支付场景).
    BarCode,
    /// `security_code`: Face payment; `auth_code` starts with `fp` (当面付刷脸支付场景).
    SecurityCode,
    /// `wave_code`: Sound wave; on pages up to 2021 (声波支付).
    WaveCode,
}

impl record::Enumeration for PayScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bar_code", Self::BarCode),
        ("security_code", Self::SecurityCode),
        ("wave_code", Self::WaveCode),
    ];
}

impl std::fmt::Debug for PayScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PaySettleCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaySettleCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
    /// `CNY`: Chinese yuan.
    Cny,
}

impl record::Enumeration for PaySettleCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GBP", Self::Gbp),
        ("HKD", Self::Hkd),
        ("USD", Self::Usd),
        ("SGD", Self::Sgd),
        ("JPY", Self::Jpy),
        ("CAD", Self::Cad),
        ("AUD", Self::Aud),
        ("EUR", Self::Eur),
        ("NZD", Self::Nzd),
        ("KRW", Self::Krw),
        ("THB", Self::Thb),
        ("CHF", Self::Chf),
        ("SEK", Self::Sek),
        ("DKK", Self::Dkk),
        ("NOK", Self::Nok),
        ("MYR", Self::Myr),
        ("IDR", Self::Idr),
        ("PHP", Self::Php),
        ("MUR", Self::Mur),
        ("ILS", Self::Ils),
        ("LKR", Self::Lkr),
        ("RUB", Self::Rub),
        ("AED", Self::Aed),
        ("CZK", Self::Czk),
        ("ZAR", Self::Zar),
        ("CNY", Self::Cny),
    ];
}

impl std::fmt::Debug for PaySettleCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayTransCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayTransCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
    /// `CNY`: Chinese yuan.
    Cny,
}

impl record::Enumeration for PayTransCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GBP", Self::Gbp),
        ("HKD", Self::Hkd),
        ("USD", Self::Usd),
        ("SGD", Self::Sgd),
        ("JPY", Self::Jpy),
        ("CAD", Self::Cad),
        ("AUD", Self::Aud),
        ("EUR", Self::Eur),
        ("NZD", Self::Nzd),
        ("KRW", Self::Krw),
        ("THB", Self::Thb),
        ("CHF", Self::Chf),
        ("SEK", Self::Sek),
        ("DKK", Self::Dkk),
        ("NOK", Self::Nok),
        ("MYR", Self::Myr),
        ("IDR", Self::Idr),
        ("PHP", Self::Php),
        ("MUR", Self::Mur),
        ("ILS", Self::Ils),
        ("LKR", Self::Lkr),
        ("RUB", Self::Rub),
        ("AED", Self::Aed),
        ("CZK", Self::Czk),
        ("ZAR", Self::Zar),
        ("CNY", Self::Cny),
    ];
}

impl std::fmt::Debug for PayTransCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseAsyncPayApplyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseAsyncPayApplyStatus {
    /// `S`: Accepted; Alipay keeps trying to pay (受理成功).
    S,
}

impl record::Enumeration for PayResponseAsyncPayApplyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("S", Self::S)];
}

impl std::fmt::Debug for PayResponseAsyncPayApplyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseAsyncPaymentMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseAsyncPaymentMode {
    /// `ASYNC_DELAY_PAY`: Asynchronous, delayed (异步延时付款).
    AsyncDelayPay,
    /// `ASYNC_REALTIME_PAY`: Asynchronous, near real time (异步准实时付款).
    AsyncRealtimePay,
    /// `SYNC_DIRECT_PAY`: Synchronous direct deduction (同步直接扣款).
    SyncDirectPay,
    /// `NORMAL_ASYNC_PAY`: Purely asynchronous (纯异步付款).
    NormalAsyncPay,
    /// `QUOTA_OCCUPYIED_ASYNC_PAY`: Asynchronous with pay-later quota reserved.
    QuotaOccupyiedAsyncPay,
}

impl record::Enumeration for PayResponseAsyncPaymentMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASYNC_DELAY_PAY", Self::AsyncDelayPay),
        ("ASYNC_REALTIME_PAY", Self::AsyncRealtimePay),
        ("SYNC_DIRECT_PAY", Self::SyncDirectPay),
        ("NORMAL_ASYNC_PAY", Self::NormalAsyncPay),
        ("QUOTA_OCCUPYIED_ASYNC_PAY", Self::QuotaOccupyiedAsyncPay),
    ];
}

impl std::fmt::Debug for PayResponseAsyncPaymentMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseAuthTradePayMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseAuthTradePayMode {
    /// `CREDIT_PREAUTH_PAY`: Credit pre-authorization.
    CreditPreauthPay,
}

impl record::Enumeration for PayResponseAuthTradePayMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREDIT_PREAUTH_PAY", Self::CreditPreauthPay),
    ];
}

impl std::fmt::Debug for PayResponseAuthTradePayMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseBuyerUserType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseBuyerUserType {
    /// `CORPORATE`: Company (企业用户).
    Corporate,
    /// `PRIVATE`: Person (个人用户).
    Private,
}

impl record::Enumeration for PayResponseBuyerUserType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CORPORATE", Self::Corporate),
        ("PRIVATE", Self::Private),
    ];
}

impl std::fmt::Debug for PayResponseBuyerUserType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseChargeFlags`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseChargeFlags {
    /// `trade_special_00`: Discounted order rate (订单优惠费率).
    TradeSpecial00,
    /// `industry_special_on_00`: Special online industry rate 0.
    IndustrySpecialOn00,
    /// `industry_special_on_01`: Special online industry rate 1.
    IndustrySpecialOn01,
    /// `industry_special_00`: Special offline industry rate 0.
    IndustrySpecial00,
    /// `industry_special_01`: Special offline industry rate 1.
    IndustrySpecial01,
    /// `bluesea_1`: Blue Sea campaign rate (蓝海活动优惠费率标签).
    Bluesea1,
}

impl record::Enumeration for PayResponseChargeFlags {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("trade_special_00", Self::TradeSpecial00),
        ("industry_special_on_00", Self::IndustrySpecialOn00),
        ("industry_special_on_01", Self::IndustrySpecialOn01),
        ("industry_special_00", Self::IndustrySpecial00),
        ("industry_special_01", Self::IndustrySpecial01),
        ("bluesea_1", Self::Bluesea1),
    ];
}

impl std::fmt::Debug for PayResponseChargeFlags {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseCreditPayMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseCreditPayMode {
    /// `creditAdvanceV2`: Zhima use first, pay later.
    CreditAdvanceV2,
}

impl record::Enumeration for PayResponseCreditPayMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("creditAdvanceV2", Self::CreditAdvanceV2),
    ];
}

impl std::fmt::Debug for PayResponseCreditPayMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponsePurchaseEntity`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponsePurchaseEntity {
    /// `ALIPAYHK`: Entity in Hong Kong (境外香港购汇实体).
    Alipayhk,
    /// `3008`: Entity in mainland China.
    V3008,
}

impl record::Enumeration for PayResponsePurchaseEntity {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAYHK", Self::Alipayhk),
        ("3008", Self::V3008),
    ];
}

impl std::fmt::Debug for PayResponsePurchaseEntity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseReceiptCurrencyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseReceiptCurrencyType {
    /// `DC`: Digital yuan (e-CNY).
    Dc,
}

impl record::Enumeration for PayResponseReceiptCurrencyType {
    const VALUES: &'static [(&'static str, Self)] = &[("DC", Self::Dc)];
}

impl std::fmt::Debug for PayResponseReceiptCurrencyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseSettleCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseSettleCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
    /// `CNY`: Chinese yuan.
    Cny,
}

impl record::Enumeration for PayResponseSettleCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GBP", Self::Gbp),
        ("HKD", Self::Hkd),
        ("USD", Self::Usd),
        ("SGD", Self::Sgd),
        ("JPY", Self::Jpy),
        ("CAD", Self::Cad),
        ("AUD", Self::Aud),
        ("EUR", Self::Eur),
        ("NZD", Self::Nzd),
        ("KRW", Self::Krw),
        ("THB", Self::Thb),
        ("CHF", Self::Chf),
        ("SEK", Self::Sek),
        ("DKK", Self::Dkk),
        ("NOK", Self::Nok),
        ("MYR", Self::Myr),
        ("IDR", Self::Idr),
        ("PHP", Self::Php),
        ("MUR", Self::Mur),
        ("ILS", Self::Ils),
        ("LKR", Self::Lkr),
        ("RUB", Self::Rub),
        ("AED", Self::Aed),
        ("CZK", Self::Czk),
        ("ZAR", Self::Zar),
        ("CNY", Self::Cny),
    ];
}

impl std::fmt::Debug for PayResponseSettleCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseTransCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
    /// `CNY`: Chinese yuan.
    Cny,
}

impl record::Enumeration for PayResponseTransCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GBP", Self::Gbp),
        ("HKD", Self::Hkd),
        ("USD", Self::Usd),
        ("SGD", Self::Sgd),
        ("JPY", Self::Jpy),
        ("CAD", Self::Cad),
        ("AUD", Self::Aud),
        ("EUR", Self::Eur),
        ("NZD", Self::Nzd),
        ("KRW", Self::Krw),
        ("THB", Self::Thb),
        ("CHF", Self::Chf),
        ("SEK", Self::Sek),
        ("DKK", Self::Dkk),
        ("NOK", Self::Nok),
        ("MYR", Self::Myr),
        ("IDR", Self::Idr),
        ("PHP", Self::Php),
        ("MUR", Self::Mur),
        ("ILS", Self::Ils),
        ("LKR", Self::Lkr),
        ("RUB", Self::Rub),
        ("AED", Self::Aed),
        ("CZK", Self::Czk),
        ("ZAR", Self::Zar),
        ("CNY", Self::Cny),
    ];
}

impl std::fmt::Debug for PayResponseTransCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Query the result at once and act on its state. The same call may succeed later. The outcome is unknown: the
    /// call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.ACCESS_FORBIDDEN`: The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    AcqAccessForbidden,
    /// `ACQ.EXIST_FORBIDDEN_WORD`: The order text contains forbidden words.
    ///
    /// Change the order text, then call again.
    AcqExistForbiddenWord,
    /// `ACQ.PARTNER_ERROR`: The app id is wrong.
    ///
    /// Check the state of the app id.
    AcqPartnerError,
    /// `ACQ.TOTAL_FEE_EXCEED`: The order total is outside the allowed range.
    ///
    /// Change the amount, then call again.
    AcqTotalFeeExceed,
    /// `ACQ.PAYMENT_AUTH_CODE_INVALID`: The payment code is not valid.
    ///
    /// Ask the user to refresh the code, then scan again.
    AcqPaymentAuthCodeInvalid,
    /// `ACQ.CONTEXT_INCONSISTENT`: The data differ from the trade stored under this order number.
    ///
    /// Check the order data, or use a new order number.
    AcqContextInconsistent,
    /// `ACQ.TRADE_HAS_SUCCESS`: The trade of this order number is already paid.
    ///
    /// Query the trade; use a new order number for new payments.
    AcqTradeHasSuccess,
    /// `ACQ.TRADE_HAS_CLOSE`: The trade is already closed.
    ///
    /// Use a new order number for a new payment.
    AcqTradeHasClose,
    /// `ACQ.BUYER_BALANCE_NOT_ENOUGH`: The buyer's balance is too low.
    ///
    /// Ask the buyer to top up or add a card, then pay again.
    AcqBuyerBalanceNotEnough,
    /// `ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH`: The balance of the buyer's bank card is too low.
    ///
    /// Ask the buyer to pay by another method.
    AcqBuyerBankcardBalanceNotEnough,
    /// `ACQ.ERROR_BALANCE_PAYMENT_DISABLE`: The user's balance payment is switched off.
    ///
    /// Ask the user to turn it on, then pay again.
    AcqErrorBalancePaymentDisable,
    /// `ACQ.BUYER_SELLER_EQUAL`: The buyer and the seller are the same.
    ///
    /// Pay with another buyer account.
    AcqBuyerSellerEqual,
    /// `ACQ.TRADE_BUYER_NOT_MATCH`: The buyer differs from the buyer of the stored trade.
    ///
    /// Check for a repeated payment; use a new number for new orders.
    AcqTradeBuyerNotMatch,
    /// `ACQ.BUYER_ENABLE_STATUS_FORBID`: The state of the buyer's account does not allow it.
    ///
    /// Ask the buyer to clear the restriction with Alipay support.
    AcqBuyerEnableStatusForbid,
    /// `ACQ.PULL_MOBILE_CASHIER_FAIL`: The cashier did not open on the user's phone.
    ///
    /// Ask the user to refresh the code, then scan again.
    AcqPullMobileCashierFail,
    /// `ACQ.MOBILE_PAYMENT_SWITCH_OFF`: The user's mobile payment is switched off.
    ///
    /// Ask the user to turn it on, then pay again.
    AcqMobilePaymentSwitchOff,
    /// `ACQ.PAYMENT_FAIL`: The payment failed.
    ///
    /// Refresh the code and retry once, then pay another way.
    AcqPaymentFail,
    /// `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`: The buyer's daily payment limit is exceeded.
    ///
    /// Pay with another buyer account.
    AcqBuyerPaymentAmountDayLimitError,
    /// `ACQ.BEYOND_PAY_RESTRICTION`: The merchant's receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPayRestriction,
    /// `ACQ.BEYOND_PER_RECEIPT_RESTRICTION`: The merchant's monthly receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptRestriction,
    /// `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`: The buyer's monthly payment limit is exceeded.
    ///
    /// Pay with another account or by another method.
    AcqBuyerPaymentAmountMonthLimitError,
    /// `ACQ.SELLER_BEEN_BLOCKED`: The seller's account is frozen.
    ///
    /// Ask Alipay to unfreeze the account.
    AcqSellerBeenBlocked,
    /// `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`: The buyer's certification is below the central bank's requirement.
    ///
    /// Ask the buyer to contact Alipay or pay another way.
    AcqErrorBuyerCertifyLevelLimit,
    /// `ACQ.PAYMENT_REQUEST_HAS_RISK`: The payment was judged risky.
    ///
    /// Ask the buyer to pay by another method.
    AcqPaymentRequestHasRisk,
    /// `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`: The buyer has no usable payment instrument.
    ///
    /// Ask the buyer to pay by another method.
    AcqNoPaymentInstrumentsAvailable,
    /// `ACQ.USER_FACE_PAYMENT_SWITCH_OFF`: The user's face-to-face payment is switched off.
    ///
    /// Ask the user to turn it on at the phone.
    AcqUserFacePaymentSwitchOff,
    /// `ACQ.INVALID_STORE_ID`: The store id is not valid.
    ///
    /// Check the store id.
    AcqInvalidStoreId,
    /// `ACQ.SUB_MERCHANT_CREATE_FAIL`: The sub-merchant could not be created.
    ///
    /// Check the sub-merchant data.
    AcqSubMerchantCreateFail,
    /// `ACQ.SUB_MERCHANT_TYPE_INVALID`: The sub-merchant type is not valid.
    ///
    /// Check the sub-merchant type.
    AcqSubMerchantTypeInvalid,
    /// `ACQ.AGREEMENT_NOT_EXIST`: The user's agreement is missing or was terminated.
    ///
    /// Check the agreement number, or ask the user to sign again.
    AcqAgreementNotExist,
    /// `ACQ.AGREEMENT_INVALID`: The user's agreement is no longer valid.
    ///
    /// Ask the user to sign again.
    AcqAgreementInvalid,
    /// `ACQ.AGREEMENT_STATUS_NOT_NORMAL`: The user's agreement is not in the normal state.
    ///
    /// Ask the user to terminate the agreement and sign again.
    AcqAgreementStatusNotNormal,
    /// `ACQ.MERCHANT_AGREEMENT_NOT_EXIST`: The merchant agreement does not exist.
    ///
    /// Check that the merchant has signed with Alipay.
    AcqMerchantAgreementNotExist,
    /// `ACQ.MERCHANT_AGREEMENT_INVALID`: The merchant agreement is no longer valid.
    ///
    /// Sign the agreement again.
    AcqMerchantAgreementInvalid,
    /// `ACQ.MERCHANT_STATUS_NOT_NORMAL`: The merchant or its agreement is not in the normal state.
    ///
    /// Reactivate the merchant or sign the contract again.
    AcqMerchantStatusNotNormal,
    /// `ACQ.CARD_USER_NOT_MATCH`: The offline record belongs to another user.
    ///
    /// Check the entry and exit records sent.
    AcqCardUserNotMatch,
    /// `ACQ.CARD_TYPE_ERROR`: The card type is wrong.
    ///
    /// Check the card type.
    AcqCardTypeError,
    /// `ACQ.CERT_EXPIRED`: The credential has expired.
    AcqCertExpired,
    /// `ACQ.AMOUNT_OR_CURRENCY_ERROR`: The amount or the currency is wrong.
    ///
    /// Check the amount and that the contract covers the currency.
    AcqAmountOrCurrencyError,
    /// `ACQ.CURRENCY_NOT_SUPPORT`: The currency is not supported.
    ///
    /// Check the currency sent and that the contract covers it.
    AcqCurrencyNotSupport,
    /// `ACQ.MERCHANT_UNSUPPORT_ADVANCE`: The merchant is not entitled to pay-later advance.
    AcqMerchantUnsupportAdvance,
    /// `ACQ.BUYER_UNSUPPORT_ADVANCE`: The buyer does not meet the conditions of pay-later advance.
    AcqBuyerUnsupportAdvance,
    /// `ACQ.ORDER_UNSUPPORT_ADVANCE`: The order does not support pay-later advance.
    AcqOrderUnsupportAdvance,
    /// `ACQ.CYCLE_PAY_DATE_NOT_MATCH`: The deduction date is outside the signed cycle.
    ///
    /// Deduct on a date that fits the signed cycle.
    AcqCyclePayDateNotMatch,
    /// `ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED`: The single deduction exceeds the signed maximum.
    ///
    /// Deduct within the signed amount.
    AcqCyclePaySingleFeeExceed,
    /// `ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED`: The sum of deductions exceeds the signed maximum.
    ///
    /// Deduct within the signed sum.
    AcqCyclePayTotalFeeExceed,
    /// `ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED`: The number of deductions exceeds the signed maximum.
    ///
    /// Deduct within the signed number.
    AcqCyclePayTotalTimesExceed,
    /// `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantStatusError,
    /// `ACQ.AUTH_NO_ERROR`: The pre-authorization number is wrong or its state does not fit.
    ///
    /// Check the pre-authorization number, its parties and its state.
    AcqAuthNoError,
    /// `ACQ.BUYER_NOT_EXIST`: The buyer does not exist.
    ///
    /// Check whether the buyer's account was closed.
    AcqBuyerNotExist,
    /// `ACQ.PRODUCT_AMOUNT_LIMIT_ERROR`: The amount limit of the product is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    AcqProductAmountLimitError,
    /// `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`: The sub-merchant's Alipay account is abnormal.
    ///
    /// Use the settlement account set at onboarding.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// `ACQ.INVALID_RECEIVE_ACCOUNT`: The receiving account is not among the allowed ones.
    ///
    /// Leave the seller id out, or send an allowed one.
    AcqInvalidReceiveAccount,
    /// `ACQ.SELLER_NOT_EXIST`: The seller does not exist.
    ///
    /// Check the seller data.
    AcqSellerNotExist,
    /// `ACQ.AUTH_AMOUNT_NOT_ENOUGH`: The order amount exceeds the rest of the pre-authorization.
    ///
    /// Check the remaining pre-authorized amount.
    AcqAuthAmountNotEnough,
    /// `ACQ.AGREEMENT_ERROR`: The agreement data are abnormal.
    ///
    /// Check the agreement data sent.
    AcqAgreementError,
    /// `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`: The order exceeds the limit for a single payment.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptSingleRestriction,
    /// `ACQ.PAYER_UNMATCHED`: The payer does not match the named account.
    ///
    /// Pay with the named Alipay account.
    AcqPayerUnmatched,
    /// `ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT`: The pre-authorization and the payment use different product codes.
    ///
    /// Use one product code for both.
    AcqPreAuthProdCodeInconsistent,
    /// `ACQ.SECONDARY_MERCHANT_ID_INVALID`: The sub-merchant does not exist.
    ///
    /// Check the sub-merchant number.
    AcqSecondaryMerchantIdInvalid,
    /// `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`: The payment deadline has already passed.
    ///
    /// Check the timeout sent.
    AcqNowTimeAfterExpireTimeError,
    /// `ACQ.SECONDARY_MERCHANT_NOT_MATCH`: The sub-merchant data do not match.
    ///
    /// Check the sub-merchant number and who created it.
    AcqSecondaryMerchantNotMatch,
    /// `ACQ.REQUEST_AMOUNT_EXCEED`: The requested amount is above the limit.
    ///
    /// Check the amount against any frozen amount.
    AcqRequestAmountExceed,
    /// `ACQ.SUB_GOODS_SIZE_MAX_COUNT`: The order has more than 150 goods entries.
    ///
    /// Send at most 150 goods entries.
    AcqSubGoodsSizeMaxCount,
    /// `ACQ.NOT_SUPPORT_PAYMENT_INST`: The buyer's wallet version is not supported.
    ///
    /// Ask the buyer to change the client or pay another way.
    AcqNotSupportPaymentInst,
    /// `ACQ.BUYER_NOT_MAINLAND_CERT`: The buyer's document is no mainland China identity card.
    ///
    /// Ask the buyer to complete real-name data or pay another way.
    AcqBuyerNotMainlandCert,
    /// `ACQ.SECONDARY_MERCHANT_ID_BLANK`: The sub-merchant number is missing.
    ///
    /// Send the sub-merchant number.
    AcqSecondaryMerchantIdBlank,
    /// `ACQ.TRADE_SETTLE_ERROR`: The settlement of the trade failed with an error.
    ///
    /// Check the settlement details; repeat with the same request number. The outcome is unknown: the call may have
    /// taken effect.
    AcqTradeSettleError,
    /// `ACQ.AUTH_TOKEN_IS_NOT_EXIST`: The payment code is empty.
    ///
    /// Send a payment code, agreement data or a pre-authorization number.
    AcqAuthTokenIsNotExist,
    /// `ACQ.SMILE_PAY_MERCHANT_NOT_MATCH`: The payment and the face service use different merchants.
    ///
    /// Use one merchant id for both.
    AcqSmilePayMerchantNotMatch,
    /// `ACQ.NOT_CERTIFIED_USER`: The user has no real-name certification.
    ///
    /// Ask the user to complete it or pay another way.
    AcqNotCertifiedUser,
    /// `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// `ACQ.RESTRICTED_MERCHANT_INDUSTRY`: The amount exceeds the maximum of the merchant's industry.
    ///
    /// Keep the amount within the industry maximum.
    AcqRestrictedMerchantIndustry,
    /// `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`: The sub-merchant number is missing but required by the
    /// contract mode.
    ///
    /// Send the sub-merchant number.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`: The order exceeds the daily total limit.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptDayRestriction,
    /// `ACQ.TRADE_STATUS_ERROR`: The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    AcqTradeStatusError,
    /// `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`: The merchant's receipts are suspended.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptSuspendLimit,
    /// `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`: The merchant's limit for a single receipt is exceeded.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptSingleLimit,
    /// `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`: The merchant's daily receipt total is exceeded.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptDayLimit,
    /// `ACQ.USER_LOGONID_DUP`: The user's logon id is not unique.
    ///
    /// Ask the user to change the account name.
    AcqUserLogonidDup,
    /// `ACQ.AUTH_ORDER_NOT_PAID`: The pre-authorization order is not paid yet.
    ///
    /// Ask the user to complete the pre-authorization first.
    AcqAuthOrderNotPaid,
    /// `ACQ.AUTH_ORDER_HAS_FINISHED`: The pre-authorization order is finished and allows no deduction.
    ///
    /// Check whether it was already turned into a payment.
    AcqAuthOrderHasFinished,
    /// `ACQ.AUTH_ORDER_HAS_CLOSED`: The pre-authorization order is closed and allows no deduction.
    AcqAuthOrderHasClosed,
    /// `ACQ.ZM_AUTH_AMOUNT_EXCEED`: The amount exceeds the password-free amount of use-first-pay-later.
    ///
    /// Open the cashier so that the user confirms.
    AcqZmAuthAmountExceed,
    /// `ACQ.ZM_CREDIT_AUTH_FAIL`: The user did not pass the credit assessment.
    ///
    /// Ask the user to improve the credit level.
    AcqZmCreditAuthFail,
    /// `ACQ.ZM_AUTH_RULE_LIMIT`: The scene rules refuse the Zhima authorization.
    ///
    /// Use alipay.trade.app.pay instead.
    AcqZmAuthRuleLimit,
    /// `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`: The royalty account does not exist.
    ///
    /// Check the royalty account.
    AcqRoyaltyAccountNotExist,
    /// `ACQ.RISK_MERCHANT_IP_NOT_EXIST`: The user's IP address was not sent.
    ///
    /// Send the user's IP address.
    AcqRiskMerchantIpNotExist,
    /// `ACQ.UN_SUPPORT_TRADE_SCENE`: The trade scene is not supported.
    ///
    /// Change the contract to include the scene.
    AcqUnSupportTradeScene,
    /// `ACQ.OVER_MAX_DEDUCT_COUNT`: The maximum number of deductions is exceeded.
    AcqOverMaxDeductCount,
    /// `ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT`: Too many deductions are under way.
    ///
    /// Wait until running deductions end, then call again. The same call may succeed later.
    AcqOverMaxUnderWayDeductCount,
    /// `ACQ.OVER_DEDUCT_PERIOD`: The deduction period is over.
    AcqOverDeductPeriod,
    /// `ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT`: The merchant's daily deduction amount is exceeded.
    AcqOverMerchantDailyDeductAmount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.ACCESS_FORBIDDEN", Self::AcqAccessForbidden),
        ("ACQ.EXIST_FORBIDDEN_WORD", Self::AcqExistForbiddenWord),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.TOTAL_FEE_EXCEED", Self::AcqTotalFeeExceed),
        ("ACQ.PAYMENT_AUTH_CODE_INVALID", Self::AcqPaymentAuthCodeInvalid),
        ("ACQ.CONTEXT_INCONSISTENT", Self::AcqContextInconsistent),
        ("ACQ.TRADE_HAS_SUCCESS", Self::AcqTradeHasSuccess),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.BUYER_BALANCE_NOT_ENOUGH", Self::AcqBuyerBalanceNotEnough),
        (
            "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH",
            Self::AcqBuyerBankcardBalanceNotEnough,
        ),
        ("ACQ.ERROR_BALANCE_PAYMENT_DISABLE", Self::AcqErrorBalancePaymentDisable),
        ("ACQ.BUYER_SELLER_EQUAL", Self::AcqBuyerSellerEqual),
        ("ACQ.TRADE_BUYER_NOT_MATCH", Self::AcqTradeBuyerNotMatch),
        ("ACQ.BUYER_ENABLE_STATUS_FORBID", Self::AcqBuyerEnableStatusForbid),
        ("ACQ.PULL_MOBILE_CASHIER_FAIL", Self::AcqPullMobileCashierFail),
        ("ACQ.MOBILE_PAYMENT_SWITCH_OFF", Self::AcqMobilePaymentSwitchOff),
        ("ACQ.PAYMENT_FAIL", Self::AcqPaymentFail),
        (
            "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR",
            Self::AcqBuyerPaymentAmountDayLimitError,
        ),
        ("ACQ.BEYOND_PAY_RESTRICTION", Self::AcqBeyondPayRestriction),
        ("ACQ.BEYOND_PER_RECEIPT_RESTRICTION", Self::AcqBeyondPerReceiptRestriction),
        (
            "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR",
            Self::AcqBuyerPaymentAmountMonthLimitError,
        ),
        ("ACQ.SELLER_BEEN_BLOCKED", Self::AcqSellerBeenBlocked),
        ("ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT", Self::AcqErrorBuyerCertifyLevelLimit),
        ("ACQ.PAYMENT_REQUEST_HAS_RISK", Self::AcqPaymentRequestHasRisk),
        ("ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE", Self::AcqNoPaymentInstrumentsAvailable),
        ("ACQ.USER_FACE_PAYMENT_SWITCH_OFF", Self::AcqUserFacePaymentSwitchOff),
        ("ACQ.INVALID_STORE_ID", Self::AcqInvalidStoreId),
        ("ACQ.SUB_MERCHANT_CREATE_FAIL", Self::AcqSubMerchantCreateFail),
        ("ACQ.SUB_MERCHANT_TYPE_INVALID", Self::AcqSubMerchantTypeInvalid),
        ("ACQ.AGREEMENT_NOT_EXIST", Self::AcqAgreementNotExist),
        ("ACQ.AGREEMENT_INVALID", Self::AcqAgreementInvalid),
        ("ACQ.AGREEMENT_STATUS_NOT_NORMAL", Self::AcqAgreementStatusNotNormal),
        ("ACQ.MERCHANT_AGREEMENT_NOT_EXIST", Self::AcqMerchantAgreementNotExist),
        ("ACQ.MERCHANT_AGREEMENT_INVALID", Self::AcqMerchantAgreementInvalid),
        ("ACQ.MERCHANT_STATUS_NOT_NORMAL", Self::AcqMerchantStatusNotNormal),
        ("ACQ.CARD_USER_NOT_MATCH", Self::AcqCardUserNotMatch),
        ("ACQ.CARD_TYPE_ERROR", Self::AcqCardTypeError),
        ("ACQ.CERT_EXPIRED", Self::AcqCertExpired),
        ("ACQ.AMOUNT_OR_CURRENCY_ERROR", Self::AcqAmountOrCurrencyError),
        ("ACQ.CURRENCY_NOT_SUPPORT", Self::AcqCurrencyNotSupport),
        ("ACQ.MERCHANT_UNSUPPORT_ADVANCE", Self::AcqMerchantUnsupportAdvance),
        ("ACQ.BUYER_UNSUPPORT_ADVANCE", Self::AcqBuyerUnsupportAdvance),
        ("ACQ.ORDER_UNSUPPORT_ADVANCE", Self::AcqOrderUnsupportAdvance),
        ("ACQ.CYCLE_PAY_DATE_NOT_MATCH", Self::AcqCyclePayDateNotMatch),
        ("ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED", Self::AcqCyclePaySingleFeeExceed),
        ("ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED", Self::AcqCyclePayTotalFeeExceed),
        ("ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED", Self::AcqCyclePayTotalTimesExceed),
        ("ACQ.SECONDARY_MERCHANT_STATUS_ERROR", Self::AcqSecondaryMerchantStatusError),
        ("ACQ.AUTH_NO_ERROR", Self::AcqAuthNoError),
        ("ACQ.BUYER_NOT_EXIST", Self::AcqBuyerNotExist),
        ("ACQ.PRODUCT_AMOUNT_LIMIT_ERROR", Self::AcqProductAmountLimitError),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            Self::AcqSecondaryMerchantAlipayAccountInvalid,
        ),
        ("ACQ.INVALID_RECEIVE_ACCOUNT", Self::AcqInvalidReceiveAccount),
        ("ACQ.SELLER_NOT_EXIST", Self::AcqSellerNotExist),
        ("ACQ.AUTH_AMOUNT_NOT_ENOUGH", Self::AcqAuthAmountNotEnough),
        ("ACQ.AGREEMENT_ERROR", Self::AcqAgreementError),
        (
            "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            Self::AcqBeyondPerReceiptSingleRestriction,
        ),
        ("ACQ.PAYER_UNMATCHED", Self::AcqPayerUnmatched),
        ("ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT", Self::AcqPreAuthProdCodeInconsistent),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        ("ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR", Self::AcqNowTimeAfterExpireTimeError),
        ("ACQ.SECONDARY_MERCHANT_NOT_MATCH", Self::AcqSecondaryMerchantNotMatch),
        ("ACQ.REQUEST_AMOUNT_EXCEED", Self::AcqRequestAmountExceed),
        ("ACQ.SUB_GOODS_SIZE_MAX_COUNT", Self::AcqSubGoodsSizeMaxCount),
        ("ACQ.NOT_SUPPORT_PAYMENT_INST", Self::AcqNotSupportPaymentInst),
        ("ACQ.BUYER_NOT_MAINLAND_CERT", Self::AcqBuyerNotMainlandCert),
        ("ACQ.SECONDARY_MERCHANT_ID_BLANK", Self::AcqSecondaryMerchantIdBlank),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.AUTH_TOKEN_IS_NOT_EXIST", Self::AcqAuthTokenIsNotExist),
        ("ACQ.SMILE_PAY_MERCHANT_NOT_MATCH", Self::AcqSmilePayMerchantNotMatch),
        ("ACQ.NOT_CERTIFIED_USER", Self::AcqNotCertifiedUser),
        (
            "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            Self::AcqSecondaryMerchantIsvPunishIndirect,
        ),
        ("ACQ.RESTRICTED_MERCHANT_INDUSTRY", Self::AcqRestrictedMerchantIndustry),
        (
            "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID",
            Self::AcqPlatformBusinessAcquireModeMustMerchantId,
        ),
        (
            "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION",
            Self::AcqBeyondPerReceiptDayRestriction,
        ),
        ("ACQ.TRADE_STATUS_ERROR", Self::AcqTradeStatusError),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            Self::AcqMerchantPermReceiptSuspendLimit,
        ),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            Self::AcqMerchantPermReceiptSingleLimit,
        ),
        ("ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT", Self::AcqMerchantPermReceiptDayLimit),
        ("ACQ.USER_LOGONID_DUP", Self::AcqUserLogonidDup),
        ("ACQ.AUTH_ORDER_NOT_PAID", Self::AcqAuthOrderNotPaid),
        ("ACQ.AUTH_ORDER_HAS_FINISHED", Self::AcqAuthOrderHasFinished),
        ("ACQ.AUTH_ORDER_HAS_CLOSED", Self::AcqAuthOrderHasClosed),
        ("ACQ.ZM_AUTH_AMOUNT_EXCEED", Self::AcqZmAuthAmountExceed),
        ("ACQ.ZM_CREDIT_AUTH_FAIL", Self::AcqZmCreditAuthFail),
        ("ACQ.ZM_AUTH_RULE_LIMIT", Self::AcqZmAuthRuleLimit),
        ("ACQ.ROYALTY_ACCOUNT_NOT_EXIST", Self::AcqRoyaltyAccountNotExist),
        ("ACQ.RISK_MERCHANT_IP_NOT_EXIST", Self::AcqRiskMerchantIpNotExist),
        ("ACQ.UN_SUPPORT_TRADE_SCENE", Self::AcqUnSupportTradeScene),
        ("ACQ.OVER_MAX_DEDUCT_COUNT", Self::AcqOverMaxDeductCount),
        ("ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT", Self::AcqOverMaxUnderWayDeductCount),
        ("ACQ.OVER_DEDUCT_PERIOD", Self::AcqOverDeductPeriod),
        ("ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT", Self::AcqOverMerchantDailyDeductAmount),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

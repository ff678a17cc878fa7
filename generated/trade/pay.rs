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
/// Answered by [`PayResponse`], or by an error with a [`PayErrorCode`].
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
    /// On the wire `advance_payment_type` (支付模式类型); other values may be added. Example: `ENJOY_PAY_V2`. Source:
    /// `spec/trade/pay.yaml:11`.
    pub advance_payment_type: Option<record::Choice<PayAdvancePaymentType>>,
    /// Deduction agreement; with its number, `scene` and `auth_code` are not needed.
    ///
    /// On the wire `agreement_params` (代扣信息); required in some cases. Source: `spec/trade/pay.yaml:19`.
    pub agreement_params: Option<AgreementParams>,
    /// Store id that Alipay generated when the merchant created the store.
    ///
    /// On the wire `alipay_store_id` (支付宝店铺编号). Example: `2016041400077000000003314986`. Source:
    /// `spec/trade/pay.yaml:24`.
    pub alipay_store_id: Option<String>,
    /// Scanned payment code (16 to 24 digits) or face token (35 characters, starting `fp`).
    ///
    /// On the wire `auth_code` (支付授权码); required in some cases. Example: `28763443825664394`. Source:
    /// `spec/trade/pay.yaml:30`.
    pub auth_code: Option<String>,
    /// Whether the rest of a frozen amount is released after this payment.
    ///
    /// On the wire `auth_confirm_mode` (预授权确认模式). Where it is not set, the platform takes `NOT_COMPLETE`.
    /// Example: `COMPLETE`. Source: `spec/trade/pay.yaml:36`.
    pub auth_confirm_mode: Option<record::Choice<PayAuthConfirmMode>>,
    /// Pre-authorization number; required in pre-authorization and face-to-face authorization.
    ///
    /// On the wire `auth_no` (资金预授权单号); required in some cases. Example: `2016110310002001760201905725`.
    /// Source: `spec/trade/pay.yaml:45`.
    pub auth_no: Option<String>,
    /// Data sent by the acquirer in an indirectly acquired trade.
    ///
    /// On the wire `bkagent_req_info` (收单机构上送的信息). Source: `spec/trade/pay.yaml:51`.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// Extra order text, returned in notifications and statements; shown in PC bill details.
    ///
    /// On the wire `body` (订单附加信息); at most 128 characters. Example: `Iphone6 16G`. Source:
    /// `spec/trade/pay.yaml:55`.
    pub body: Option<String>,
    /// Business data agreed with Alipay, passed through for security or marketing.
    ///
    /// On the wire `business_params` (商户传入业务信息). Source: `spec/trade/pay.yaml:61`.
    pub business_params: Option<super::types::BusinessParams>,
    /// Buyer's Alipay user id; required in pre-authorization scenes, otherwise not passed.
    ///
    /// On the wire `buyer_id` (买家支付宝用户ID); required in some cases; at most 28 characters. Example:
    /// `2088000000000001`. Source: `spec/trade/pay.yaml:65`.
    pub buyer_id: Option<String>,
    /// Buyer's open id.
    ///
    /// On the wire `buyer_open_id` (买家支付宝用户唯一标识). Example:
    /// `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source: `spec/trade/pay.yaml:72`.
    pub buyer_open_id: Option<String>,
    /// Channels the buyer may not use, comma-separated.
    ///
    /// On the wire `disable_pay_channels` (禁用支付渠道). Example: `credit_group`. Source: `spec/trade/pay.yaml:77`.
    pub disable_pay_channels: Option<String>,
    /// Part of the order open to discounts, in yuan; with `undiscountable_amount` sums to the total.
    ///
    /// On the wire `discountable_amount` (可打折金额); an amount of money as a decimal number; not less than 0.01
    /// (advisory); not more than 100000000; at most 2 decimals. Example: `80.00`. Source: `spec/trade/pay.yaml:83`.
    pub discountable_amount: Option<record::Amount>,
    /// Buyer designated from outside.
    ///
    /// On the wire `ext_user_info` (外部指定买家). Source: `spec/trade/pay.yaml:92`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// Extension parameters; new members are added over time.
    ///
    /// On the wire `extend_params` (业务扩展参数). Source: `spec/trade/pay.yaml:93`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// Goods in the order.
    ///
    /// On the wire `goods_detail` (订单包含的商品列表信息); at most 150 items. Source: `spec/trade/pay.yaml:97`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// `true` accepts the payment first and processes it later; deduction payments only.
    ///
    /// On the wire `is_async_pay` (是否异步支付). Example: `false`. Source: `spec/trade/pay.yaml:102`.
    pub is_async_pay: Option<bool>,
    /// Merchant's original order number.
    ///
    /// On the wire `merchant_order_no` (商户的原始订单号). Example: `201008123456789`. Source:
    /// `spec/trade/pay.yaml:107`.
    pub merchant_order_no: Option<String>,
    /// Notification URL.
    ///
    /// On the wire `notify_url` (通知地址); at most 256 characters; on REST only. Source: `spec/trade/pay.yaml:112`.
    pub notify_url: Option<String>,
    /// Merchant's operator number.
    ///
    /// On the wire `operator_id` (商户操作员编号); at most 28 characters. Example: `yx_001`. Source:
    /// `spec/trade/pay.yaml:113`.
    pub operator_id: Option<String>,
    /// Merchant's order number, unique per merchant.
    ///
    /// On the wire `out_trade_no` (商户订单号); required; at most 64 characters; matches `^[0-9A-Za-z_]*$`
    /// (advisory). Example: `20150320010101001`. Source: `spec/trade/pay.yaml:115`.
    pub out_trade_no: String,
    /// Text that Alipay returns unchanged in the asynchronous notification.
    ///
    /// On the wire `passback_params` (公用回传参数). Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    /// Source: `spec/trade/pay.yaml:124`.
    pub passback_params: Option<String>,
    /// Parameters of the payment's execution.
    ///
    /// On the wire `pay_params` (支付相关参数). Source: `spec/trade/pay.yaml:129`.
    pub pay_params: Option<PayParams>,
    /// Product code signed with Alipay; required unless face-to-face payment.
    ///
    /// On the wire `product_code` (产品码); required in some cases; other values may be added; at most 64 characters.
    /// Where it is not set, the platform takes `FACE_TO_FACE_PAYMENT`. Example: `FACE_TO_FACE_PAYMENT`. Source:
    /// `spec/trade/pay.yaml:130`.
    pub product_code: Option<record::Choice<PayProductCode>>,
    /// Marketing parameters for the discount.
    ///
    /// On the wire `promo_params` (优惠明细参数). Source: `spec/trade/pay.yaml:146`.
    pub promo_params: Option<PromoParam>,
    /// Names of additional fields to return.
    ///
    /// On the wire `query_options` (返回参数选项). Example: `voucher_detail_list`. Source: `spec/trade/pay.yaml:147`.
    pub query_options: Vec<record::Choice<PayQueryOptions>>,
    /// Pid of the acquirer, for example a bank; indirect acquiring only.
    ///
    /// On the wire `request_org_pid` (收单机构标识). Example: `2088000000000001`. Source: `spec/trade/pay.yaml:163`.
    pub request_org_pid: Option<String>,
    /// Royalties of the trade.
    ///
    /// On the wire `royalty_info` (分账信息). Source: `spec/trade/pay.yaml:168`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// Payment scene, with `auth_code`; not for deductions and pre-authorizations.
    ///
    /// On the wire `scene` (支付场景); required in some cases; other values may be added; at most 32 characters.
    /// Where it is not set, the platform takes `bar_code`. Example: `bar_code`. Source: `spec/trade/pay.yaml:170`.
    pub scene: Option<record::Choice<PayScene>>,
    /// Alipay user id of the payee; default the signing account; required in pre-authorization.
    ///
    /// On the wire `seller_id` (卖家支付宝用户ID); required in some cases; at most 28 characters. Example:
    /// `2088000000000001`. Source: `spec/trade/pay.yaml:183`.
    pub seller_id: Option<String>,
    /// Settlement currency the merchant wants.
    ///
    /// On the wire `settle_currency` (商户指定的结算币种); other values may be added. Example: `USD`. Source:
    /// `spec/trade/pay.yaml:190`.
    pub settle_currency: Option<record::Choice<PaySettleCurrency>>,
    /// Settlement of the trade; required in ZhiFuTong.
    ///
    /// On the wire `settle_info` (结算信息); required in some cases. Source: `spec/trade/pay.yaml:223`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Store number that the merchant entered when creating the store.
    ///
    /// On the wire `store_id` (商户门店编号); at most 32 characters. Example: `NJ_001`. Source:
    /// `spec/trade/pay.yaml:228`.
    pub store_id: Option<String>,
    /// Sub-merchant; needed in ZhiFuTong and indirect acquiring only.
    ///
    /// On the wire `sub_merchant` (二级商户信息); required in some cases. Source: `spec/trade/pay.yaml:234`.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// Order title, without special characters such as `/`, `=`, `&`.
    ///
    /// On the wire `subject` (订单标题); required; at most 256 characters. Example: `Iphone6 16G`. Source:
    /// `spec/trade/pay.yaml:239`.
    pub subject: String,
    /// Merchant's terminal number.
    ///
    /// On the wire `terminal_id` (商户机具终端编号); at most 32 characters. Example: `NJ_T_001`. Source:
    /// `spec/trade/pay.yaml:246`.
    pub terminal_id: Option<String>,
    /// Signed business value from the IoT SDK; for trades started by such terminals.
    ///
    /// On the wire `terminal_params` (IOT设备信息); required in some cases. Source: `spec/trade/pay.yaml:252`.
    pub terminal_params: Option<String>,
    /// Absolute payment deadline, 1m to 15d ahead; takes precedence over `timeout_express`.
    ///
    /// On the wire `time_expire` (订单绝对超时时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-12-31 10:05:00`. Source: `spec/trade/pay.yaml:257`.
    pub time_expire: Option<record::DateTime>,
    /// Payment time from creation, 1m to 15d, or `1c`; default 3h face-to-face, otherwise 15d.
    ///
    /// On the wire `timeout_express` (订单相对超时时间); at most 6 characters. Example: `90m`. Source:
    /// `spec/trade/pay.yaml:262`.
    pub timeout_express: Option<String>,
    /// Order total in yuan; older pages let both partial amounts stand for it.
    ///
    /// On the wire `total_amount` (订单总金额); required in some cases; an amount of money as a decimal number; not
    /// less than 0.01; not more than 100000000; at most 2 decimals. Example: `88.88`. Source:
    /// `spec/trade/pay.yaml:268`.
    pub total_amount: Option<record::Amount>,
    /// Currency of `total_amount`.
    ///
    /// On the wire `trans_currency` (标价币种); other values may be added. Example: `USD`. Source:
    /// `spec/trade/pay.yaml:277`.
    pub trans_currency: Option<record::Choice<PayTransCurrency>>,
    /// Part of the order excluded from discounts, in yuan; with `discountable_amount` sums to the total.
    ///
    /// On the wire `undiscountable_amount` (不可打折金额); an amount of money as a decimal number; not less than 0.01
    /// (advisory); not more than 100000000; at most 2 decimals. Example: `8.88`. Source: `spec/trade/pay.yaml:311`.
    pub undiscountable_amount: Option<record::Amount>,
}

impl Pay {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.trade.pay` (统一收单交易支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayResponse {
    /// Pay-later 2.0 amount advanced; absent if nothing was advanced.
    ///
    /// On the wire `advance_amount` (先享后付2.0垫资金额). Example: `88.8`. Source: `spec/trade/pay.yaml:331`.
    pub advance_amount: Option<String>,
    /// Whether the asynchronous payment was accepted; needs `async_pay_info` in `query_options`.
    ///
    /// On the wire `async_pay_apply_status` (异步支付受理状态); other values may be added. Source:
    /// `spec/trade/pay.yaml:336`.
    pub async_pay_apply_status: Option<record::Choice<PayResponseAsyncPayApplyStatus>>,
    /// Asynchronous mode used.
    ///
    /// On the wire `async_payment_mode` (异步支付模式); other values may be added. Example: `SYNC_DIRECT_PAY`.
    /// Source: `spec/trade/pay.yaml:343`.
    pub async_payment_mode: Option<record::Choice<PayResponseAsyncPaymentMode>>,
    /// Pre-authorization payment mode; returned for credit pre-authorization only.
    ///
    /// On the wire `auth_trade_pay_mode` (预授权支付模式); other values may be added. Example: `CREDIT_PREAUTH_PAY`.
    /// Source: `spec/trade/pay.yaml:355`.
    pub auth_trade_pay_mode: Option<record::Choice<PayResponseAuthTradePayMode>>,
    /// Data for the acquirer in an indirectly acquired trade.
    ///
    /// On the wire `bkagent_resp_info` (返回给机构的信息). Source: `spec/trade/pay.yaml:363`.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// Business data agreed with Alipay, passed on for security or marketing; JSON.
    ///
    /// On the wire `business_params` (商户传入业务信息). Example: `{"data":"123"}`. Source:
    /// `spec/trade/pay.yaml:367`.
    pub business_params: Option<String>,
    /// Buyer's Alipay account.
    ///
    /// On the wire `buyer_logon_id` (买家支付宝账号). Example: `159****5620`. Source: `spec/trade/pay.yaml:372`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id.
    ///
    /// On the wire `buyer_open_id` (买家支付宝用户唯一标识). Example:
    /// `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source: `spec/trade/pay.yaml:373`.
    pub buyer_open_id: Option<String>,
    /// Amount the buyer paid.
    ///
    /// On the wire `buyer_pay_amount` (买家付款的金额). Example: `8.88`. Source: `spec/trade/pay.yaml:378`.
    pub buyer_pay_amount: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// On the wire `buyer_user_id` (买家在支付宝的用户id). Example: `2088000000000001`. Source:
    /// `spec/trade/pay.yaml:379`.
    pub buyer_user_id: Option<String>,
    /// Person's or company's name of the buyer; returned by arrangement with Alipay only.
    ///
    /// On the wire `buyer_user_name` (买家名称). Example: `某某有限公司`. Source: `spec/trade/pay.yaml:384`.
    pub buyer_user_name: Option<String>,
    /// Kind of buyer.
    ///
    /// On the wire `buyer_user_type` (买家用户类型). Example: `PRIVATE`. Source: `spec/trade/pay.yaml:389`.
    pub buyer_user_type: Option<record::Choice<PayResponseBuyerUserType>>,
    /// Whether the payment can move to the app; only when a deduction failed.
    ///
    /// On the wire `can_turn_to_app_pay`. Example: `true`. Source: `spec/trade/pay.yaml:397`.
    pub can_turn_to_app_pay: Option<String>,
    /// Balance of the Alipay card.
    ///
    /// On the wire `card_balance` (支付宝卡余额). Example: `98.23`. Source: `spec/trade/pay.yaml:401`.
    pub card_balance: Option<String>,
    /// Fee charged to the payee; indirect acquiring only.
    ///
    /// On the wire `charge_amount` (针对收款方的收费金额). Example: `8.88`. Source: `spec/trade/pay.yaml:402`.
    pub charge_amount: Option<String>,
    /// Special rate applied to the trade; indirect acquiring only.
    ///
    /// On the wire `charge_flags` (费率活动标识). Example: `industry_special_00`. Source: `spec/trade/pay.yaml:407`.
    pub charge_flags: Option<record::Choice<PayResponseChargeFlags>>,
    /// Fees charged.
    ///
    /// On the wire `charge_info_list` (计费信息列表). Source: `spec/trade/pay.yaml:419`.
    pub charge_info_list: Option<super::types::ChargeInfo>,
    /// Credit order number, for pay-later the Zhima order; credit payments only.
    ///
    /// On the wire `credit_biz_order_id` (信用业务单号). Example: `ZMCB99202103310000450000041833`. Source:
    /// `spec/trade/pay.yaml:420`.
    pub credit_biz_order_id: Option<String>,
    /// Credit payment mode, only for credit payment; treat unknown values as failure.
    ///
    /// On the wire `credit_pay_mode` (信用支付模式); other values may be added. Example: `creditAdvanceV2`. Source:
    /// `spec/trade/pay.yaml:425`.
    pub credit_pay_mode: Option<record::Choice<PayResponseCreditPayMode>>,
    /// Discount given by the platform.
    ///
    /// On the wire `discount_amount` (平台优惠金额). Example: `88.88`. Source: `spec/trade/pay.yaml:433`.
    pub discount_amount: Option<String>,
    /// Goods discounted by item vouchers, JSON; returned if `query_options` asks for it.
    ///
    /// On the wire `discount_goods_detail`. Source: `spec/trade/pay.yaml:434`.
    pub discount_goods_detail: Option<String>,
    /// Enterprise payment details; returned if `query_options` asks for it.
    ///
    /// On the wire `enterprise_pay_info` (因公付支付信息). Source: `spec/trade/pay.yaml:437`.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// Fund channels used; returned by contract or if `query_options` asks for it.
    ///
    /// On the wire `fund_bill_list` (交易支付使用的资金渠道). Source: `spec/trade/pay.yaml:441`.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// Time of payment.
    ///
    /// On the wire `gmt_payment` (交易支付时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2014-11-27 15:45:57`. Source: `spec/trade/pay.yaml:445`.
    pub gmt_payment: Option<record::DateTime>,
    /// HuiYingBao voucher-return amount.
    ///
    /// On the wire `hyb_amount` (惠营宝回票金额). Example: `10.24`. Source: `spec/trade/pay.yaml:446`.
    pub hyb_amount: Option<String>,
    /// Amount of the trade that can be invoiced to the user.
    ///
    /// On the wire `invoice_amount` (可给用户开具发票的金额). Example: `12.50`. Source: `spec/trade/pay.yaml:447`.
    pub invoice_amount: Option<String>,
    /// Discount given by the merchant.
    ///
    /// On the wire `mdiscount_amount` (商家优惠金额). Example: `88.88`. Source: `spec/trade/pay.yaml:452`.
    pub mdiscount_amount: Option<String>,
    /// Buyer's Alipay user number; deprecated, do not use.
    ///
    /// On the wire `open_id` (买家支付宝用户号). Example: `2088000000000001`. Source: `spec/trade/pay.yaml:453`.
    #[deprecated(note = "Retired by the platform.")]
    pub open_id: Option<String>,
    /// Merchant's order number.
    ///
    /// On the wire `out_trade_no` (商户订单号). Example: `20150320010101001`. Source: `spec/trade/pay.yaml:459`.
    pub out_trade_no: Option<String>,
    /// Order amount in the payment currency.
    ///
    /// On the wire `pay_amount` (支付币种订单金额). Example: `580.04`. Source: `spec/trade/pay.yaml:460`.
    pub pay_amount: Option<String>,
    /// Payment currency.
    ///
    /// On the wire `pay_currency` (支付币种). Example: `CNY`. Source: `spec/trade/pay.yaml:461`.
    pub pay_currency: Option<String>,
    /// Amount paid with Alipay points (JiFenBao).
    ///
    /// On the wire `point_amount` (使用集分宝付款的金额). Example: `8.12`. Source: `spec/trade/pay.yaml:462`.
    pub point_amount: Option<String>,
    /// Original amount to be fulfilled of the whole trade, in yuan; Zhima pay-later only.
    ///
    /// On the wire `pre_auth_pay_amount` (原始待履约金额); an amount of money as a decimal number. Source:
    /// `spec/trade/pay.yaml:467`.
    pub pre_auth_pay_amount: Option<record::Amount>,
    /// Entity that buys the foreign currency in a cross-border wallet payment.
    ///
    /// On the wire `purchase_entity` (购汇主体). Source: `spec/trade/pay.yaml:471`.
    pub purchase_entity: Option<record::Choice<PayResponsePurchaseEntity>>,
    /// Amount received.
    ///
    /// On the wire `receipt_amount` (实收金额). Example: `88.88`. Source: `spec/trade/pay.yaml:478`.
    pub receipt_amount: Option<String>,
    /// `DC` when e-CNY was received; otherwise absent.
    ///
    /// On the wire `receipt_currency_type` (收款资金类型); other values may be added. Example: `DC`. Source:
    /// `spec/trade/pay.yaml:479`.
    pub receipt_currency_type: Option<record::Choice<PayResponseReceiptCurrencyType>>,
    /// Order amount in the settlement currency.
    ///
    /// On the wire `settle_amount` (结算币种订单金额). Example: `88.88`. Source: `spec/trade/pay.yaml:487`.
    pub settle_amount: Option<String>,
    /// Settlement currency the merchant asked for.
    ///
    /// On the wire `settle_currency` (商户指定的结算币种); other values may be added. Example: `USD`. Source:
    /// `spec/trade/pay.yaml:492`.
    pub settle_currency: Option<record::Choice<PayResponseSettleCurrency>>,
    /// Exchange rate from settlement currency to pricing currency.
    ///
    /// On the wire `settle_trans_rate` (结算币种兑换标价币种汇率). Example: `1`. Source: `spec/trade/pay.yaml:525`.
    pub settle_trans_rate: Option<String>,
    /// Clearing number of the payment for reconciliation; indirect acquiring only.
    ///
    /// On the wire `settlement_id` (支付清算编号). Example: `2018101610032004620239146945`. Source:
    /// `spec/trade/pay.yaml:530`.
    pub settlement_id: Option<String>,
    /// Name of the store where the payment took place.
    ///
    /// On the wire `store_name` (商户门店名称). Example: `某某门店`. Source: `spec/trade/pay.yaml:535`.
    pub store_name: Option<String>,
    /// Tap-to-pay details.
    ///
    /// On the wire `tap_pay_info` (碰一下支付信息). Source: `spec/trade/pay.yaml:540`.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// Trade amount.
    ///
    /// On the wire `total_amount` (交易金额). Example: `120.88`. Source: `spec/trade/pay.yaml:541`.
    pub total_amount: Option<String>,
    /// Alipay trade number.
    ///
    /// On the wire `trade_no` (支付宝交易号). Example: `2013112011001004330000121536`. Source:
    /// `spec/trade/pay.yaml:542`.
    pub trade_no: Option<String>,
    /// Currency of `total_amount`.
    ///
    /// On the wire `trans_currency` (标价币种); other values may be added. Example: `USD`. Source:
    /// `spec/trade/pay.yaml:543`.
    pub trans_currency: Option<record::Choice<PayResponseTransCurrency>>,
    /// Exchange rate from pricing currency to payment currency.
    ///
    /// On the wire `trans_pay_rate` (标价币种兑换支付币种汇率). Example: `6.5261`. Source: `spec/trade/pay.yaml:576`.
    pub trans_pay_rate: Option<String>,
    /// Vouchers used in the payment; returned if `query_options` asks for it.
    ///
    /// On the wire `voucher_detail_list`. Source: `spec/trade/pay.yaml:581`.
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
///
/// Source: `spec/trade/pay.yaml:586`.
#[must_use]
#[non_exhaustive]
pub struct AgreementParams {
    /// Agreement number that Alipay assigned when the user signed.
    ///
    /// On the wire `agreement_no` (协议号). Example: `20170322450983769228`. Source: `spec/trade/pay.yaml:589`.
    pub agreement_no: Option<String>,
    /// Authentication token, defined by Alipay; required when the payment is authenticated.
    ///
    /// On the wire `apply_token` (鉴权申请token); required in some cases. Example:
    /// `MDEDUCT0068292ca377d1d44b65fa24ec9cd89132f`. Source: `spec/trade/pay.yaml:594`.
    pub apply_token: Option<String>,
    /// Authentication code; required when the payment is authenticated.
    ///
    /// On the wire `auth_confirm_no` (鉴权确认码); required in some cases. Example: `423979`. Source:
    /// `spec/trade/pay.yaml:600`.
    pub auth_confirm_no: Option<String>,
    /// Merchant's permission to deduct.
    ///
    /// On the wire `deduct_permission` (商户代扣扣款许可). Example: `2021571176714791277815457854545`. Source:
    /// `spec/trade/pay.yaml:606`.
    pub deduct_permission: Option<String>,
}

impl AgreementParams {
    /// With no field set; what is required is checked before the request is sent.
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
///
/// Source: `spec/trade/pay.yaml:612`.
#[must_use]
#[non_exhaustive]
pub struct PayParams {
    /// Accepts the payment at once and executes it asynchronously.
    ///
    /// On the wire `async_type` (异步支付类型). Example: `NORMAL_ASYNC`. Source: `spec/trade/pay.yaml:615`.
    pub async_type: Option<record::Choice<PayParamsAsyncType>>,
    /// Retry policy when `async_type` is `NORMAL_ASYNC`; unset means retried.
    ///
    /// On the wire `retry_type` (重试类型); other values may be added. Example: `NONE`. Source:
    /// `spec/trade/pay.yaml:623`.
    pub retry_type: Option<record::Choice<PayParamsRetryType>>,
}

impl PayParams {
    /// With no field set; what is required is checked before the request is sent.
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
///
/// Source: `spec/trade/pay.yaml:634`.
#[must_use]
#[non_exhaustive]
pub struct PromoParam {
    /// Time the user really traded, for delayed deductions such as transit exits.
    ///
    /// On the wire `actual_order_time` (用户发生交易的时间); at most 32 characters (advisory). Example:
    /// `2018-09-25 22:47:33`. Source: `spec/trade/pay.yaml:637`.
    pub actual_order_time: Option<String>,
}

impl PromoParam {
    /// With no field set; what is required is checked before the request is sent.
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
///
/// Source: `spec/trade/pay.yaml:619`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayParamsAsyncType {
    /// Retried by policy until the trade closes.
    ///
    /// On the wire `NORMAL_ASYNC` (普通异步).
    NormalAsync,
    /// One attempt in near real time.
    ///
    /// On the wire `NEAR_REAL_TIME_ASYNC` (准实时异步).
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
///
/// Source: `spec/trade/pay.yaml:627`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayParamsRetryType {
    /// One attempt; close an unsuccessful trade.
    ///
    /// On the wire `NONE_AND_CLOSETRADE`.
    NoneAndClosetrade,
    /// One attempt; trade closes at its timeout.
    ///
    /// On the wire `NONE`.
    None,
    /// Retry by policy until the timeout.
    ///
    /// On the wire `RETY` (重试).
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
///
/// Source: `spec/trade/pay.yaml:15`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayAdvancePaymentType {
    /// Allows pay-later 2.0 advance funding.
    ///
    /// On the wire `ENJOY_PAY_V2`.
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
///
/// Source: `spec/trade/pay.yaml:40`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayAuthConfirmMode {
    /// Release the rest.
    ///
    /// On the wire `COMPLETE`.
    Complete,
    /// Keep the rest frozen.
    ///
    /// On the wire `NOT_COMPLETE`.
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
///
/// Source: `spec/trade/pay.yaml:136`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayProductCode {
    /// Face-to-face payment.
    ///
    /// On the wire `FACE_TO_FACE_PAYMENT` (当面付产品).
    FaceToFacePayment,
    /// Periodic deduction.
    ///
    /// On the wire `CYCLE_PAY_AUTH` (周期扣款产品).
    CyclePayAuth,
    /// Withholding.
    ///
    /// On the wire `GENERAL_WITHHOLDING` (代扣产品).
    GeneralWithholding,
    /// Alipay pre-authorization.
    ///
    /// On the wire `PRE_AUTH_ONLINE` (支付宝预授权产品).
    PreAuthOnline,
    /// New face-to-face fund authorization.
    ///
    /// On the wire `PRE_AUTH` (新当面资金授权产品).
    PreAuth,
    /// Face-to-face payment, express contract.
    ///
    /// On the wire `OFFLINE_PAYMENT` (当面付快捷版).
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
///
/// Source: `spec/trade/pay.yaml:152`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayQueryOptions {
    /// Fund channels.
    ///
    /// On the wire `fund_bill_list`.
    FundBillList,
    /// Vouchers used.
    ///
    /// On the wire `voucher_detail_list`.
    VoucherDetailList,
    /// Enterprise payment details.
    ///
    /// On the wire `enterprise_pay_info`.
    EnterprisePayInfo,
    /// Goods discounted by vouchers.
    ///
    /// On the wire `discount_goods_detail`.
    DiscountGoodsDetail,
    /// Platform discount.
    ///
    /// On the wire `discount_amount`.
    DiscountAmount,
    /// Merchant discount.
    ///
    /// On the wire `mdiscount_amount`.
    MdiscountAmount,
    /// HuiYingBao voucher-return amount.
    ///
    /// On the wire `hyb_amount`.
    HybAmount,
    /// State of an asynchronous payment.
    ///
    /// On the wire `async_pay_info`.
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
///
/// Source: `spec/trade/pay.yaml:176`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayScene {
    /// Face-to-face bar code.
    ///
    /// On the wire `bar_code` (当面付条码支付场景).
    BarCode,
    /// Face payment; `auth_code` starts with `fp`.
    ///
    /// On the wire `security_code` (当面付刷脸支付场景).
    SecurityCode,
    /// Sound wave; on pages up to 2021\.
    ///
    /// On the wire `wave_code` (声波支付).
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
///
/// Source: `spec/trade/pay.yaml:194`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaySettleCurrency {
    /// Pound sterling.
    ///
    /// On the wire `GBP`.
    Gbp,
    /// Hong Kong dollar.
    ///
    /// On the wire `HKD`.
    Hkd,
    /// US dollar.
    ///
    /// On the wire `USD`.
    Usd,
    /// Singapore dollar.
    ///
    /// On the wire `SGD`.
    Sgd,
    /// Japanese yen.
    ///
    /// On the wire `JPY`.
    Jpy,
    /// Canadian dollar.
    ///
    /// On the wire `CAD`.
    Cad,
    /// Australian dollar.
    ///
    /// On the wire `AUD`.
    Aud,
    /// Euro.
    ///
    /// On the wire `EUR`.
    Eur,
    /// New Zealand dollar.
    ///
    /// On the wire `NZD`.
    Nzd,
    /// Korean won.
    ///
    /// On the wire `KRW`.
    Krw,
    /// Thai baht.
    ///
    /// On the wire `THB`.
    Thb,
    /// Swiss franc.
    ///
    /// On the wire `CHF`.
    Chf,
    /// Swedish krona.
    ///
    /// On the wire `SEK`.
    Sek,
    /// Danish krone.
    ///
    /// On the wire `DKK`.
    Dkk,
    /// Norwegian krone.
    ///
    /// On the wire `NOK`.
    Nok,
    /// Malaysian ringgit.
    ///
    /// On the wire `MYR`.
    Myr,
    /// Indonesian rupiah.
    ///
    /// On the wire `IDR`.
    Idr,
    /// Philippine peso.
    ///
    /// On the wire `PHP`.
    Php,
    /// Mauritian rupee.
    ///
    /// On the wire `MUR`.
    Mur,
    /// Israeli new shekel.
    ///
    /// On the wire `ILS`.
    Ils,
    /// Sri Lankan rupee.
    ///
    /// On the wire `LKR`.
    Lkr,
    /// Russian ruble.
    ///
    /// On the wire `RUB`.
    Rub,
    /// UAE dirham.
    ///
    /// On the wire `AED`.
    Aed,
    /// Czech koruna.
    ///
    /// On the wire `CZK`.
    Czk,
    /// South African rand.
    ///
    /// On the wire `ZAR`.
    Zar,
    /// Chinese yuan.
    ///
    /// On the wire `CNY`.
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
///
/// Source: `spec/trade/pay.yaml:281`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayTransCurrency {
    /// Pound sterling.
    ///
    /// On the wire `GBP`.
    Gbp,
    /// Hong Kong dollar.
    ///
    /// On the wire `HKD`.
    Hkd,
    /// US dollar.
    ///
    /// On the wire `USD`.
    Usd,
    /// Singapore dollar.
    ///
    /// On the wire `SGD`.
    Sgd,
    /// Japanese yen.
    ///
    /// On the wire `JPY`.
    Jpy,
    /// Canadian dollar.
    ///
    /// On the wire `CAD`.
    Cad,
    /// Australian dollar.
    ///
    /// On the wire `AUD`.
    Aud,
    /// Euro.
    ///
    /// On the wire `EUR`.
    Eur,
    /// New Zealand dollar.
    ///
    /// On the wire `NZD`.
    Nzd,
    /// Korean won.
    ///
    /// On the wire `KRW`.
    Krw,
    /// Thai baht.
    ///
    /// On the wire `THB`.
    Thb,
    /// Swiss franc.
    ///
    /// On the wire `CHF`.
    Chf,
    /// Swedish krona.
    ///
    /// On the wire `SEK`.
    Sek,
    /// Danish krone.
    ///
    /// On the wire `DKK`.
    Dkk,
    /// Norwegian krone.
    ///
    /// On the wire `NOK`.
    Nok,
    /// Malaysian ringgit.
    ///
    /// On the wire `MYR`.
    Myr,
    /// Indonesian rupiah.
    ///
    /// On the wire `IDR`.
    Idr,
    /// Philippine peso.
    ///
    /// On the wire `PHP`.
    Php,
    /// Mauritian rupee.
    ///
    /// On the wire `MUR`.
    Mur,
    /// Israeli new shekel.
    ///
    /// On the wire `ILS`.
    Ils,
    /// Sri Lankan rupee.
    ///
    /// On the wire `LKR`.
    Lkr,
    /// Russian ruble.
    ///
    /// On the wire `RUB`.
    Rub,
    /// UAE dirham.
    ///
    /// On the wire `AED`.
    Aed,
    /// Czech koruna.
    ///
    /// On the wire `CZK`.
    Czk,
    /// South African rand.
    ///
    /// On the wire `ZAR`.
    Zar,
    /// Chinese yuan.
    ///
    /// On the wire `CNY`.
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
///
/// Source: `spec/trade/pay.yaml:340`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseAsyncPayApplyStatus {
    /// Accepted; Alipay keeps trying to pay.
    ///
    /// On the wire `S` (受理成功).
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
///
/// Source: `spec/trade/pay.yaml:347`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseAsyncPaymentMode {
    /// Asynchronous, delayed.
    ///
    /// On the wire `ASYNC_DELAY_PAY` (异步延时付款).
    AsyncDelayPay,
    /// Asynchronous, near real time.
    ///
    /// On the wire `ASYNC_REALTIME_PAY` (异步准实时付款).
    AsyncRealtimePay,
    /// Synchronous direct deduction.
    ///
    /// On the wire `SYNC_DIRECT_PAY` (同步直接扣款).
    SyncDirectPay,
    /// Purely asynchronous.
    ///
    /// On the wire `NORMAL_ASYNC_PAY` (纯异步付款).
    NormalAsyncPay,
    /// Asynchronous with pay-later quota reserved.
    ///
    /// On the wire `QUOTA_OCCUPYIED_ASYNC_PAY`.
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
///
/// Source: `spec/trade/pay.yaml:359`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseAuthTradePayMode {
    /// Credit pre-authorization.
    ///
    /// On the wire `CREDIT_PREAUTH_PAY`.
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
///
/// Source: `spec/trade/pay.yaml:393`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseBuyerUserType {
    /// Company.
    ///
    /// On the wire `CORPORATE` (企业用户).
    Corporate,
    /// Person.
    ///
    /// On the wire `PRIVATE` (个人用户).
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
///
/// Source: `spec/trade/pay.yaml:411`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseChargeFlags {
    /// Discounted order rate.
    ///
    /// On the wire `trade_special_00` (订单优惠费率).
    TradeSpecial00,
    /// Special online industry rate 0\.
    ///
    /// On the wire `industry_special_on_00`.
    IndustrySpecialOn00,
    /// Special online industry rate 1\.
    ///
    /// On the wire `industry_special_on_01`.
    IndustrySpecialOn01,
    /// Special offline industry rate 0\.
    ///
    /// On the wire `industry_special_00`.
    IndustrySpecial00,
    /// Special offline industry rate 1\.
    ///
    /// On the wire `industry_special_01`.
    IndustrySpecial01,
    /// Blue Sea campaign rate.
    ///
    /// On the wire `bluesea_1` (蓝海活动优惠费率标签).
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
///
/// Source: `spec/trade/pay.yaml:429`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseCreditPayMode {
    /// Zhima use first, pay later.
    ///
    /// On the wire `creditAdvanceV2`.
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
///
/// Source: `spec/trade/pay.yaml:475`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponsePurchaseEntity {
    /// Entity in Hong Kong.
    ///
    /// On the wire `ALIPAYHK` (境外香港购汇实体).
    Alipayhk,
    /// Entity in mainland China.
    ///
    /// On the wire `3008`.
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
///
/// Source: `spec/trade/pay.yaml:483`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseReceiptCurrencyType {
    /// Digital yuan (e-CNY).
    ///
    /// On the wire `DC`.
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
///
/// Source: `spec/trade/pay.yaml:496`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseSettleCurrency {
    /// Pound sterling.
    ///
    /// On the wire `GBP`.
    Gbp,
    /// Hong Kong dollar.
    ///
    /// On the wire `HKD`.
    Hkd,
    /// US dollar.
    ///
    /// On the wire `USD`.
    Usd,
    /// Singapore dollar.
    ///
    /// On the wire `SGD`.
    Sgd,
    /// Japanese yen.
    ///
    /// On the wire `JPY`.
    Jpy,
    /// Canadian dollar.
    ///
    /// On the wire `CAD`.
    Cad,
    /// Australian dollar.
    ///
    /// On the wire `AUD`.
    Aud,
    /// Euro.
    ///
    /// On the wire `EUR`.
    Eur,
    /// New Zealand dollar.
    ///
    /// On the wire `NZD`.
    Nzd,
    /// Korean won.
    ///
    /// On the wire `KRW`.
    Krw,
    /// Thai baht.
    ///
    /// On the wire `THB`.
    Thb,
    /// Swiss franc.
    ///
    /// On the wire `CHF`.
    Chf,
    /// Swedish krona.
    ///
    /// On the wire `SEK`.
    Sek,
    /// Danish krone.
    ///
    /// On the wire `DKK`.
    Dkk,
    /// Norwegian krone.
    ///
    /// On the wire `NOK`.
    Nok,
    /// Malaysian ringgit.
    ///
    /// On the wire `MYR`.
    Myr,
    /// Indonesian rupiah.
    ///
    /// On the wire `IDR`.
    Idr,
    /// Philippine peso.
    ///
    /// On the wire `PHP`.
    Php,
    /// Mauritian rupee.
    ///
    /// On the wire `MUR`.
    Mur,
    /// Israeli new shekel.
    ///
    /// On the wire `ILS`.
    Ils,
    /// Sri Lankan rupee.
    ///
    /// On the wire `LKR`.
    Lkr,
    /// Russian ruble.
    ///
    /// On the wire `RUB`.
    Rub,
    /// UAE dirham.
    ///
    /// On the wire `AED`.
    Aed,
    /// Czech koruna.
    ///
    /// On the wire `CZK`.
    Czk,
    /// South African rand.
    ///
    /// On the wire `ZAR`.
    Zar,
    /// Chinese yuan.
    ///
    /// On the wire `CNY`.
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
///
/// Source: `spec/trade/pay.yaml:547`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayResponseTransCurrency {
    /// Pound sterling.
    ///
    /// On the wire `GBP`.
    Gbp,
    /// Hong Kong dollar.
    ///
    /// On the wire `HKD`.
    Hkd,
    /// US dollar.
    ///
    /// On the wire `USD`.
    Usd,
    /// Singapore dollar.
    ///
    /// On the wire `SGD`.
    Sgd,
    /// Japanese yen.
    ///
    /// On the wire `JPY`.
    Jpy,
    /// Canadian dollar.
    ///
    /// On the wire `CAD`.
    Cad,
    /// Australian dollar.
    ///
    /// On the wire `AUD`.
    Aud,
    /// Euro.
    ///
    /// On the wire `EUR`.
    Eur,
    /// New Zealand dollar.
    ///
    /// On the wire `NZD`.
    Nzd,
    /// Korean won.
    ///
    /// On the wire `KRW`.
    Krw,
    /// Thai baht.
    ///
    /// On the wire `THB`.
    Thb,
    /// Swiss franc.
    ///
    /// On the wire `CHF`.
    Chf,
    /// Swedish krona.
    ///
    /// On the wire `SEK`.
    Sek,
    /// Danish krone.
    ///
    /// On the wire `DKK`.
    Dkk,
    /// Norwegian krone.
    ///
    /// On the wire `NOK`.
    Nok,
    /// Malaysian ringgit.
    ///
    /// On the wire `MYR`.
    Myr,
    /// Indonesian rupiah.
    ///
    /// On the wire `IDR`.
    Idr,
    /// Philippine peso.
    ///
    /// On the wire `PHP`.
    Php,
    /// Mauritian rupee.
    ///
    /// On the wire `MUR`.
    Mur,
    /// Israeli new shekel.
    ///
    /// On the wire `ILS`.
    Ils,
    /// Sri Lankan rupee.
    ///
    /// On the wire `LKR`.
    Lkr,
    /// Russian ruble.
    ///
    /// On the wire `RUB`.
    Rub,
    /// UAE dirham.
    ///
    /// On the wire `AED`.
    Aed,
    /// Czech koruna.
    ///
    /// On the wire `CZK`.
    Czk,
    /// South African rand.
    ///
    /// On the wire `ZAR`.
    Zar,
    /// Chinese yuan.
    ///
    /// On the wire `CNY`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayErrorCode {
    /// A system error occurred and the result is unknown.
    ///
    /// Query the result at once and act on its state.
    ///
    /// On the wire `ACQ.SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/pay.yaml:646` and `spec/codes.yaml:434`.
    AcqSystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/pay.yaml:647` and `spec/codes.yaml:192`.
    AcqInvalidParameter,
    /// The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    ///
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/pay.yaml:648` and `spec/codes.yaml:29`.
    AcqAccessForbidden,
    /// The order text contains forbidden words.
    ///
    /// Change the order text, then call again.
    ///
    /// On the wire `ACQ.EXIST_FORBIDDEN_WORD`. Source: `spec/trade/pay.yaml:649` and `spec/codes.yaml:174`.
    AcqExistForbiddenWord,
    /// The app id is wrong.
    ///
    /// Check the state of the app id.
    ///
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/pay.yaml:650` and `spec/codes.yaml:278`.
    AcqPartnerError,
    /// The order total is outside the allowed range.
    ///
    /// Change the amount, then call again.
    ///
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/pay.yaml:651` and `spec/codes.yaml:439`.
    AcqTotalFeeExceed,
    /// The payment code is not valid.
    ///
    /// Ask the user to refresh the code, then scan again.
    ///
    /// On the wire `ACQ.PAYMENT_AUTH_CODE_INVALID`. Source: `spec/trade/pay.yaml:652` and `spec/codes.yaml:284`.
    AcqPaymentAuthCodeInvalid,
    /// The data differ from the trade stored under this order number.
    ///
    /// Check the order data, or use a new order number.
    ///
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/pay.yaml:653` and `spec/codes.yaml:132`.
    AcqContextInconsistent,
    /// The trade of this order number is already paid.
    ///
    /// Query the trade; use a new order number for new payments.
    ///
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/pay.yaml:654` and `spec/codes.yaml:454`.
    AcqTradeHasSuccess,
    /// The trade is already closed.
    ///
    /// Use a new order number for a new payment.
    ///
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/pay.yaml:655` and `spec/codes.yaml:448`.
    AcqTradeHasClose,
    /// The buyer's balance is too low.
    ///
    /// Ask the buyer to top up or add a card, then pay again.
    ///
    /// On the wire `ACQ.BUYER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:656` and `spec/codes.yaml:93`.
    AcqBuyerBalanceNotEnough,
    /// The balance of the buyer's bank card is too low.
    ///
    /// Ask the buyer to pay by another method.
    ///
    /// On the wire `ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:657` and
    /// `spec/codes.yaml:96`.
    AcqBuyerBankcardBalanceNotEnough,
    /// The user's balance payment is switched off.
    ///
    /// Ask the user to turn it on, then pay again.
    ///
    /// On the wire `ACQ.ERROR_BALANCE_PAYMENT_DISABLE`. Source: `spec/trade/pay.yaml:658` and `spec/codes.yaml:165`.
    AcqErrorBalancePaymentDisable,
    /// The buyer and the seller are the same.
    ///
    /// Pay with another buyer account.
    ///
    /// On the wire `ACQ.BUYER_SELLER_EQUAL`. Source: `spec/trade/pay.yaml:659` and `spec/codes.yaml:117`.
    AcqBuyerSellerEqual,
    /// The buyer differs from the buyer of the stored trade.
    ///
    /// Check for a repeated payment; use a new number for new orders.
    ///
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/pay.yaml:660` and `spec/codes.yaml:442`.
    AcqTradeBuyerNotMatch,
    /// The state of the buyer's account does not allow it.
    ///
    /// Ask the buyer to clear the restriction with Alipay support.
    ///
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/pay.yaml:661` and `spec/codes.yaml:99`.
    AcqBuyerEnableStatusForbid,
    /// The cashier did not open on the user's phone.
    ///
    /// Ask the user to refresh the code, then scan again.
    ///
    /// On the wire `ACQ.PULL_MOBILE_CASHIER_FAIL`. Source: `spec/trade/pay.yaml:662` and `spec/codes.yaml:304`.
    AcqPullMobileCashierFail,
    /// The user's mobile payment is switched off.
    ///
    /// Ask the user to turn it on, then pay again.
    ///
    /// On the wire `ACQ.MOBILE_PAYMENT_SWITCH_OFF`. Source: `spec/trade/pay.yaml:663` and `spec/codes.yaml:227`.
    AcqMobilePaymentSwitchOff,
    /// The payment failed.
    ///
    /// Refresh the code and retry once, then pay another way.
    ///
    /// On the wire `ACQ.PAYMENT_FAIL`. Source: `spec/trade/pay.yaml:664` and `spec/codes.yaml:287`.
    AcqPaymentFail,
    /// The buyer's daily payment limit is exceeded.
    ///
    /// Pay with another buyer account.
    ///
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:665` and
    /// `spec/codes.yaml:111`.
    AcqBuyerPaymentAmountDayLimitError,
    /// The merchant's receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    ///
    /// On the wire `ACQ.BEYOND_PAY_RESTRICTION`. Source: `spec/trade/pay.yaml:666` and `spec/codes.yaml:79`.
    AcqBeyondPayRestriction,
    /// The merchant's monthly receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    ///
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_RESTRICTION`. Source: `spec/trade/pay.yaml:667` and `spec/codes.yaml:85`.
    AcqBeyondPerReceiptRestriction,
    /// The buyer's monthly payment limit is exceeded.
    ///
    /// Pay with another account or by another method.
    ///
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:668` and
    /// `spec/codes.yaml:114`.
    AcqBuyerPaymentAmountMonthLimitError,
    /// The seller's account is frozen.
    ///
    /// Ask Alipay to unfreeze the account.
    ///
    /// On the wire `ACQ.SELLER_BEEN_BLOCKED`. Source: `spec/trade/pay.yaml:669` and `spec/codes.yaml:406`.
    AcqSellerBeenBlocked,
    /// The buyer's certification is below the central bank's requirement.
    ///
    /// Ask the buyer to contact Alipay or pay another way.
    ///
    /// On the wire `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/pay.yaml:670` and
    /// `spec/codes.yaml:168`.
    AcqErrorBuyerCertifyLevelLimit,
    /// The payment was judged risky.
    ///
    /// Ask the buyer to pay by another method.
    ///
    /// On the wire `ACQ.PAYMENT_REQUEST_HAS_RISK`. Source: `spec/trade/pay.yaml:671` and `spec/codes.yaml:290`.
    AcqPaymentRequestHasRisk,
    /// The buyer has no usable payment instrument.
    ///
    /// Ask the buyer to pay by another method.
    ///
    /// On the wire `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`. Source: `spec/trade/pay.yaml:672` and
    /// `spec/codes.yaml:250`.
    AcqNoPaymentInstrumentsAvailable,
    /// The user's face-to-face payment is switched off.
    ///
    /// Ask the user to turn it on at the phone.
    ///
    /// On the wire `ACQ.USER_FACE_PAYMENT_SWITCH_OFF`. Source: `spec/trade/pay.yaml:673` and `spec/codes.yaml:483`.
    AcqUserFacePaymentSwitchOff,
    /// The store id is not valid.
    ///
    /// Check the store id.
    ///
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/pay.yaml:674` and `spec/codes.yaml:202`.
    AcqInvalidStoreId,
    /// The sub-merchant could not be created.
    ///
    /// Check the sub-merchant data.
    ///
    /// On the wire `ACQ.SUB_MERCHANT_CREATE_FAIL`. Source: `spec/trade/pay.yaml:675` and `spec/codes.yaml:428`.
    AcqSubMerchantCreateFail,
    /// The sub-merchant type is not valid.
    ///
    /// Check the sub-merchant type.
    ///
    /// On the wire `ACQ.SUB_MERCHANT_TYPE_INVALID`. Source: `spec/trade/pay.yaml:676` and `spec/codes.yaml:431`.
    AcqSubMerchantTypeInvalid,
    /// The user's agreement is missing or was terminated.
    ///
    /// Check the agreement number, or ask the user to sign again.
    ///
    /// On the wire `ACQ.AGREEMENT_NOT_EXIST`. Source: `spec/trade/pay.yaml:677` and `spec/codes.yaml:38`.
    AcqAgreementNotExist,
    /// The user's agreement is no longer valid.
    ///
    /// Ask the user to sign again.
    ///
    /// On the wire `ACQ.AGREEMENT_INVALID`. Source: `spec/trade/pay.yaml:678` and `spec/codes.yaml:35`.
    AcqAgreementInvalid,
    /// The user's agreement is not in the normal state.
    ///
    /// Ask the user to terminate the agreement and sign again.
    ///
    /// On the wire `ACQ.AGREEMENT_STATUS_NOT_NORMAL`. Source: `spec/trade/pay.yaml:679` and `spec/codes.yaml:41`.
    AcqAgreementStatusNotNormal,
    /// The merchant agreement does not exist.
    ///
    /// Check that the merchant has signed with Alipay.
    ///
    /// On the wire `ACQ.MERCHANT_AGREEMENT_NOT_EXIST`. Source: `spec/trade/pay.yaml:680` and `spec/codes.yaml:208`.
    AcqMerchantAgreementNotExist,
    /// The merchant agreement is no longer valid.
    ///
    /// Sign the agreement again.
    ///
    /// On the wire `ACQ.MERCHANT_AGREEMENT_INVALID`. Source: `spec/trade/pay.yaml:681` and `spec/codes.yaml:205`.
    AcqMerchantAgreementInvalid,
    /// The merchant or its agreement is not in the normal state.
    ///
    /// Reactivate the merchant or sign the contract again.
    ///
    /// On the wire `ACQ.MERCHANT_STATUS_NOT_NORMAL`. Source: `spec/trade/pay.yaml:682` and `spec/codes.yaml:222`.
    AcqMerchantStatusNotNormal,
    /// The offline record belongs to another user.
    ///
    /// Check the entry and exit records sent.
    ///
    /// On the wire `ACQ.CARD_USER_NOT_MATCH`. Source: `spec/trade/pay.yaml:683` and `spec/codes.yaml:127`.
    AcqCardUserNotMatch,
    /// The card type is wrong.
    ///
    /// Check the card type.
    ///
    /// On the wire `ACQ.CARD_TYPE_ERROR`. Source: `spec/trade/pay.yaml:684` and `spec/codes.yaml:124`.
    AcqCardTypeError,
    /// The credential has expired.
    ///
    /// On the wire `ACQ.CERT_EXPIRED`. Source: `spec/trade/pay.yaml:685` and `spec/codes.yaml:130`.
    AcqCertExpired,
    /// The amount or the currency is wrong.
    ///
    /// Check the amount and that the contract covers the currency.
    ///
    /// On the wire `ACQ.AMOUNT_OR_CURRENCY_ERROR`. Source: `spec/trade/pay.yaml:686` and `spec/codes.yaml:54`.
    AcqAmountOrCurrencyError,
    /// The currency is not supported.
    ///
    /// Check the currency sent and that the contract covers it.
    ///
    /// On the wire `ACQ.CURRENCY_NOT_SUPPORT`. Source: `spec/trade/pay.yaml:687` and `spec/codes.yaml:135`.
    AcqCurrencyNotSupport,
    /// The merchant is not entitled to pay-later advance.
    ///
    /// On the wire `ACQ.MERCHANT_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:688` and `spec/codes.yaml:225`.
    AcqMerchantUnsupportAdvance,
    /// The buyer does not meet the conditions of pay-later advance.
    ///
    /// On the wire `ACQ.BUYER_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:689` and `spec/codes.yaml:120`.
    AcqBuyerUnsupportAdvance,
    /// The order does not support pay-later advance.
    ///
    /// On the wire `ACQ.ORDER_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:690` and `spec/codes.yaml:259`.
    AcqOrderUnsupportAdvance,
    /// The deduction date is outside the signed cycle.
    ///
    /// Deduct on a date that fits the signed cycle.
    ///
    /// On the wire `ACQ.CYCLE_PAY_DATE_NOT_MATCH`. Source: `spec/trade/pay.yaml:691` and `spec/codes.yaml:141`.
    AcqCyclePayDateNotMatch,
    /// The single deduction exceeds the signed maximum.
    ///
    /// Deduct within the signed amount.
    ///
    /// On the wire `ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED`. Source: `spec/trade/pay.yaml:692` and `spec/codes.yaml:144`.
    AcqCyclePaySingleFeeExceed,
    /// The sum of deductions exceeds the signed maximum.
    ///
    /// Deduct within the signed sum.
    ///
    /// On the wire `ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED`. Source: `spec/trade/pay.yaml:693` and `spec/codes.yaml:147`.
    AcqCyclePayTotalFeeExceed,
    /// The number of deductions exceeds the signed maximum.
    ///
    /// Deduct within the signed number.
    ///
    /// On the wire `ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED`. Source: `spec/trade/pay.yaml:694` and `spec/codes.yaml:150`.
    AcqCyclePayTotalTimesExceed,
    /// The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    ///
    /// On the wire `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/trade/pay.yaml:695` and
    /// `spec/codes.yaml:400`.
    AcqSecondaryMerchantStatusError,
    /// The pre-authorization number is wrong or its state does not fit.
    ///
    /// Check the pre-authorization number, its parties and its state.
    ///
    /// On the wire `ACQ.AUTH_NO_ERROR`. Source: `spec/trade/pay.yaml:696` and `spec/codes.yaml:65`.
    AcqAuthNoError,
    /// The buyer does not exist.
    ///
    /// Check whether the buyer's account was closed.
    ///
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/pay.yaml:697` and `spec/codes.yaml:105`.
    AcqBuyerNotExist,
    /// The amount limit of the product is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    ///
    /// On the wire `ACQ.PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:698` and `spec/codes.yaml:299`.
    AcqProductAmountLimitError,
    /// The sub-merchant's Alipay account is abnormal.
    ///
    /// Use the settlement account set at onboarding.
    ///
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/pay.yaml:699` and
    /// `spec/codes.yaml:382`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// The receiving account is not among the allowed ones.
    ///
    /// Leave the seller id out, or send an allowed one.
    ///
    /// On the wire `ACQ.INVALID_RECEIVE_ACCOUNT`. Source: `spec/trade/pay.yaml:700` and `spec/codes.yaml:196`.
    AcqInvalidReceiveAccount,
    /// The seller does not exist.
    ///
    /// Check the seller data.
    ///
    /// On the wire `ACQ.SELLER_NOT_EXIST`. Source: `spec/trade/pay.yaml:701` and `spec/codes.yaml:409`.
    AcqSellerNotExist,
    /// The order amount exceeds the rest of the pre-authorization.
    ///
    /// Check the remaining pre-authorized amount.
    ///
    /// On the wire `ACQ.AUTH_AMOUNT_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:702` and `spec/codes.yaml:62`.
    AcqAuthAmountNotEnough,
    /// The agreement data are abnormal.
    ///
    /// Check the agreement data sent.
    ///
    /// On the wire `ACQ.AGREEMENT_ERROR`. Source: `spec/trade/pay.yaml:703` and `spec/codes.yaml:32`.
    AcqAgreementError,
    /// The order exceeds the limit for a single payment.
    ///
    /// Ask Alipay to raise the limit.
    ///
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`. Source: `spec/trade/pay.yaml:704` and
    /// `spec/codes.yaml:88`.
    AcqBeyondPerReceiptSingleRestriction,
    /// The payer does not match the named account.
    ///
    /// Pay with the named Alipay account.
    ///
    /// On the wire `ACQ.PAYER_UNMATCHED`. Source: `spec/trade/pay.yaml:705` and `spec/codes.yaml:281`.
    AcqPayerUnmatched,
    /// The pre-authorization and the payment use different product codes.
    ///
    /// Use one product code for both.
    ///
    /// On the wire `ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT`. Source: `spec/trade/pay.yaml:706` and
    /// `spec/codes.yaml:296`.
    AcqPreAuthProdCodeInconsistent,
    /// The sub-merchant does not exist.
    ///
    /// Check the sub-merchant number.
    ///
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/pay.yaml:707` and `spec/codes.yaml:391`.
    AcqSecondaryMerchantIdInvalid,
    /// The payment deadline has already passed.
    ///
    /// Check the timeout sent.
    ///
    /// On the wire `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`. Source: `spec/trade/pay.yaml:708` and
    /// `spec/codes.yaml:247`.
    AcqNowTimeAfterExpireTimeError,
    /// The sub-merchant data do not match.
    ///
    /// Check the sub-merchant number and who created it.
    ///
    /// On the wire `ACQ.SECONDARY_MERCHANT_NOT_MATCH`. Source: `spec/trade/pay.yaml:709` and `spec/codes.yaml:397`.
    AcqSecondaryMerchantNotMatch,
    /// The requested amount is above the limit.
    ///
    /// Check the amount against any frozen amount.
    ///
    /// On the wire `ACQ.REQUEST_AMOUNT_EXCEED`. Source: `spec/trade/pay.yaml:710` and `spec/codes.yaml:342`.
    AcqRequestAmountExceed,
    /// The order has more than 150 goods entries.
    ///
    /// Send at most 150 goods entries.
    ///
    /// On the wire `ACQ.SUB_GOODS_SIZE_MAX_COUNT`. Source: `spec/trade/pay.yaml:711` and `spec/codes.yaml:425`.
    AcqSubGoodsSizeMaxCount,
    /// The buyer's wallet version is not supported.
    ///
    /// Ask the buyer to change the client or pay another way.
    ///
    /// On the wire `ACQ.NOT_SUPPORT_PAYMENT_INST`. Source: `spec/trade/pay.yaml:712` and `spec/codes.yaml:242`.
    AcqNotSupportPaymentInst,
    /// The buyer's document is no mainland China identity card.
    ///
    /// Ask the buyer to complete real-name data or pay another way.
    ///
    /// On the wire `ACQ.BUYER_NOT_MAINLAND_CERT`. Source: `spec/trade/pay.yaml:713` and `spec/codes.yaml:108`.
    AcqBuyerNotMainlandCert,
    /// The sub-merchant number is missing.
    ///
    /// Send the sub-merchant number.
    ///
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_BLANK`. Source: `spec/trade/pay.yaml:714` and `spec/codes.yaml:388`.
    AcqSecondaryMerchantIdBlank,
    /// The settlement of the trade failed with an error.
    ///
    /// Check the settlement details; repeat with the same request number.
    ///
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/trade/pay.yaml:715` and `spec/codes.yaml:463`.
    AcqTradeSettleError,
    /// The payment code is empty.
    ///
    /// Send a payment code, agreement data or a pre-authorization number.
    ///
    /// On the wire `ACQ.AUTH_TOKEN_IS_NOT_EXIST`. Source: `spec/trade/pay.yaml:716` and `spec/codes.yaml:76`.
    AcqAuthTokenIsNotExist,
    /// The payment and the face service use different merchants.
    ///
    /// Use one merchant id for both.
    ///
    /// On the wire `ACQ.SMILE_PAY_MERCHANT_NOT_MATCH`. Source: `spec/trade/pay.yaml:717` and `spec/codes.yaml:419`.
    AcqSmilePayMerchantNotMatch,
    /// The user has no real-name certification.
    ///
    /// Ask the user to complete it or pay another way.
    ///
    /// On the wire `ACQ.NOT_CERTIFIED_USER`. Source: `spec/trade/pay.yaml:718` and `spec/codes.yaml:239`.
    AcqNotCertifiedUser,
    /// The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    ///
    /// On the wire `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`. Source: `spec/trade/pay.yaml:719` and
    /// `spec/codes.yaml:394`.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// The amount exceeds the maximum of the merchant's industry.
    ///
    /// Keep the amount within the industry maximum.
    ///
    /// On the wire `ACQ.RESTRICTED_MERCHANT_INDUSTRY`. Source: `spec/trade/pay.yaml:720` and `spec/codes.yaml:345`.
    AcqRestrictedMerchantIndustry,
    /// The sub-merchant number is missing but required by the contract mode.
    ///
    /// Send the sub-merchant number.
    ///
    /// On the wire `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`. Source: `spec/trade/pay.yaml:721` and
    /// `spec/codes.yaml:293`.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// The order exceeds the daily total limit.
    ///
    /// Ask Alipay to raise the limit.
    ///
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`. Source: `spec/trade/pay.yaml:722` and
    /// `spec/codes.yaml:82`.
    AcqBeyondPerReceiptDayRestriction,
    /// The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    ///
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/pay.yaml:723` and `spec/codes.yaml:467`.
    AcqTradeStatusError,
    /// The merchant's receipts are suspended.
    ///
    /// Contact Alipay.
    ///
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`. Source: `spec/trade/pay.yaml:724` and
    /// `spec/codes.yaml:217`.
    AcqMerchantPermReceiptSuspendLimit,
    /// The merchant's limit for a single receipt is exceeded.
    ///
    /// Contact Alipay.
    ///
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`. Source: `spec/trade/pay.yaml:725` and
    /// `spec/codes.yaml:214`.
    AcqMerchantPermReceiptSingleLimit,
    /// The merchant's daily receipt total is exceeded.
    ///
    /// Contact Alipay.
    ///
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`. Source: `spec/trade/pay.yaml:726` and
    /// `spec/codes.yaml:211`.
    AcqMerchantPermReceiptDayLimit,
    /// The user's logon id is not unique.
    ///
    /// Ask the user to change the account name.
    ///
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/pay.yaml:727` and `spec/codes.yaml:486`.
    AcqUserLogonidDup,
    /// The pre-authorization order is not paid yet.
    ///
    /// Ask the user to complete the pre-authorization first.
    ///
    /// On the wire `ACQ.AUTH_ORDER_NOT_PAID`. Source: `spec/trade/pay.yaml:728` and `spec/codes.yaml:73`.
    AcqAuthOrderNotPaid,
    /// The pre-authorization order is finished and allows no deduction.
    ///
    /// Check whether it was already turned into a payment.
    ///
    /// On the wire `ACQ.AUTH_ORDER_HAS_FINISHED`. Source: `spec/trade/pay.yaml:729` and `spec/codes.yaml:70`.
    AcqAuthOrderHasFinished,
    /// The pre-authorization order is closed and allows no deduction.
    ///
    /// On the wire `ACQ.AUTH_ORDER_HAS_CLOSED`. Source: `spec/trade/pay.yaml:730` and `spec/codes.yaml:68`.
    AcqAuthOrderHasClosed,
    /// The amount exceeds the password-free amount of use-first-pay-later.
    ///
    /// Open the cashier so that the user confirms.
    ///
    /// On the wire `ACQ.ZM_AUTH_AMOUNT_EXCEED`. Source: `spec/trade/pay.yaml:731` and `spec/codes.yaml:492`.
    AcqZmAuthAmountExceed,
    /// The user did not pass the credit assessment.
    ///
    /// Ask the user to improve the credit level.
    ///
    /// On the wire `ACQ.ZM_CREDIT_AUTH_FAIL`. Source: `spec/trade/pay.yaml:732` and `spec/codes.yaml:498`.
    AcqZmCreditAuthFail,
    /// The scene rules refuse the Zhima authorization.
    ///
    /// Use alipay.trade.app.pay instead.
    ///
    /// On the wire `ACQ.ZM_AUTH_RULE_LIMIT`. Source: `spec/trade/pay.yaml:733` and `spec/codes.yaml:495`.
    AcqZmAuthRuleLimit,
    /// The royalty account does not exist.
    ///
    /// Check the royalty account.
    ///
    /// On the wire `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`. Source: `spec/trade/pay.yaml:734` and `spec/codes.yaml:360`.
    AcqRoyaltyAccountNotExist,
    /// The user's IP address was not sent.
    ///
    /// Send the user's IP address.
    ///
    /// On the wire `ACQ.RISK_MERCHANT_IP_NOT_EXIST`. Source: `spec/trade/pay.yaml:735` and `spec/codes.yaml:348`.
    AcqRiskMerchantIpNotExist,
    /// The trade scene is not supported.
    ///
    /// Change the contract to include the scene.
    ///
    /// On the wire `ACQ.UN_SUPPORT_TRADE_SCENE`. Source: `spec/trade/pay.yaml:736` and `spec/codes.yaml:478`.
    AcqUnSupportTradeScene,
    /// The maximum number of deductions is exceeded.
    ///
    /// On the wire `ACQ.OVER_MAX_DEDUCT_COUNT`. Source: `spec/trade/pay.yaml:737` and `spec/codes.yaml:269`.
    AcqOverMaxDeductCount,
    /// Too many deductions are under way.
    ///
    /// Wait until running deductions end, then call again.
    ///
    /// On the wire `ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT`; the same call may succeed later. Source:
    /// `spec/trade/pay.yaml:738` and `spec/codes.yaml:271`.
    AcqOverMaxUnderWayDeductCount,
    /// The deduction period is over.
    ///
    /// On the wire `ACQ.OVER_DEDUCT_PERIOD`. Source: `spec/trade/pay.yaml:739` and `spec/codes.yaml:267`.
    AcqOverDeductPeriod,
    /// The merchant's daily deduction amount is exceeded.
    ///
    /// On the wire `ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT`. Source: `spec/trade/pay.yaml:740` and
    /// `spec/codes.yaml:276`.
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

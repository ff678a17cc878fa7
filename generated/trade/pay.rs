//! `alipay.trade.pay` · 统一收单交易支付接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
//! `spec/trade/pay.yaml`.

use crate::{record, schema};

static PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Pay",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef::text("advance_payment_type", 9),
        schema::FieldDef::new(
            "agreement_params",
            schema::Kind::Record(&AGREEMENT_PARAMS),
            10,
        ),
        schema::FieldDef::text("alipay_store_id", 11),
        schema::FieldDef::text("auth_code", 13),
        schema::FieldDef::text("auth_confirm_mode", 14),
        schema::FieldDef::text("auth_no", 15),
        schema::FieldDef::new(
            "bkagent_req_info",
            schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
            16,
        ),
        schema::FieldDef::text("body", 17),
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            18,
        ),
        schema::FieldDef::text("buyer_id", 19),
        schema::FieldDef::text("buyer_open_id", 20),
        schema::FieldDef::text("disable_pay_channels", 21),
        schema::FieldDef::text("discountable_amount", 22),
        schema::FieldDef::new(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
            23,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
            24,
        ),
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::new("is_async_pay", schema::Kind::Boolean, 26),
        schema::FieldDef::text("merchant_order_no", 27),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 28)
        },
        schema::FieldDef::text("operator_id", 29),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 30),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 30),
            ],
            ..schema::FieldDef::text("out_trade_no", 30)
        },
        schema::FieldDef::text("passback_params", 31),
        schema::FieldDef::new("pay_params", schema::Kind::Record(&PAY_PARAMS), 32),
        schema::FieldDef::text("product_code", 33),
        schema::FieldDef::new("promo_params", schema::Kind::Record(&PROMO_PARAM), 34),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::text("request_org_pid", 36),
        schema::FieldDef::new(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
            37,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 39)],
            ..schema::FieldDef::text("scene", 39)
        },
        schema::FieldDef::text("seller_id", 40),
        schema::FieldDef::text("settle_currency", 41),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            42,
        ),
        schema::FieldDef::text("store_id", 43),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            44,
        ),
        schema::FieldDef::text("subject", 45),
        schema::FieldDef::text("terminal_id", 46),
        schema::FieldDef::text("terminal_params", 47),
        schema::FieldDef::text("time_expire", 48),
        schema::FieldDef::text("timeout_express", 49),
        schema::FieldDef::text("total_amount", 50),
        schema::FieldDef::text("trans_currency", 51),
        schema::FieldDef::text("undiscountable_amount", 52),
    ],
    rules: &[],
};

static PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayResponse",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef::text("advance_amount", 55),
        schema::FieldDef::text("async_pay_apply_status", 56),
        schema::FieldDef::text("async_payment_mode", 57),
        schema::FieldDef::text("auth_trade_pay_mode", 58),
        schema::FieldDef::new(
            "bkagent_resp_info",
            schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
            59,
        ),
        schema::FieldDef::text("business_params", 60),
        schema::FieldDef::text("buyer_logon_id", 61),
        schema::FieldDef::text("buyer_open_id", 62),
        schema::FieldDef::text("buyer_pay_amount", 63),
        schema::FieldDef::text("buyer_user_id", 64),
        schema::FieldDef::text("buyer_user_name", 65),
        schema::FieldDef::text("buyer_user_type", 66),
        schema::FieldDef::text("can_turn_to_app_pay", 67),
        schema::FieldDef::text("card_balance", 68),
        schema::FieldDef::text("charge_amount", 69),
        schema::FieldDef::text("charge_flags", 70),
        schema::FieldDef::new(
            "charge_info_list",
            schema::Kind::Record(&super::types::CHARGE_INFO),
            71,
        ),
        schema::FieldDef::text("credit_biz_order_id", 72),
        schema::FieldDef::text("credit_pay_mode", 73),
        schema::FieldDef::text("discount_amount", 74),
        schema::FieldDef::text("discount_goods_detail", 75),
        schema::FieldDef::new(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            76,
        ),
        schema::FieldDef::new(
            "fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
            77,
        ),
        schema::FieldDef::text("gmt_payment", 78),
        schema::FieldDef::text("hyb_amount", 79),
        schema::FieldDef::text("invoice_amount", 80),
        schema::FieldDef::text("mdiscount_amount", 81),
        schema::FieldDef::text("open_id", 82),
        schema::FieldDef::text("out_trade_no", 83),
        schema::FieldDef::text("pay_amount", 84),
        schema::FieldDef::text("pay_currency", 85),
        schema::FieldDef::text("point_amount", 86),
        schema::FieldDef::text("pre_auth_pay_amount", 87),
        schema::FieldDef::text("purchase_entity", 88),
        schema::FieldDef::text("receipt_amount", 89),
        schema::FieldDef::text("receipt_currency_type", 90),
        schema::FieldDef::text("settle_amount", 91),
        schema::FieldDef::text("settle_currency", 92),
        schema::FieldDef::text("settle_trans_rate", 93),
        schema::FieldDef::text("settlement_id", 94),
        schema::FieldDef::text("store_name", 95),
        schema::FieldDef::new(
            "tap_pay_info",
            schema::Kind::Record(&super::types::TAP_PAY_INFO),
            96,
        ),
        schema::FieldDef::text("total_amount", 97),
        schema::FieldDef::text("trade_no", 98),
        schema::FieldDef::text("trans_currency", 99),
        schema::FieldDef::text("trans_pay_rate", 100),
        schema::FieldDef::new(
            "voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            101,
        ),
    ],
    rules: &[],
};

static AGREEMENT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementParams",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 106),
        schema::FieldDef::text("apply_token", 107),
        schema::FieldDef::text("auth_confirm_no", 108),
        schema::FieldDef::text("deduct_permission", 109),
    ],
    rules: &[],
};

static PAY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayParams",
    file: "spec/trade/pay.yaml",
    fields: &[
        schema::FieldDef::text("async_type", 113),
        schema::FieldDef::text("retry_type", 114),
    ],
    rules: &[],
};

static PROMO_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoParam",
    file: "spec/trade/pay.yaml",
    fields: &[schema::FieldDef::text("actual_order_time", 118)],
    rules: &[],
};

/// A request of `alipay.trade.pay` (统一收单交易支付接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
/// `spec/trade/pay.yaml`.
/// Answered by [`PayResponse`], or by an error with a [`PayErrorCode`].
#[doc(alias = "alipay.trade.pay")]
#[doc(alias = "统一收单交易支付接口")]
#[must_use]
#[non_exhaustive]
pub struct Pay {
    /// On the wire `advance_payment_type`, a text. Source: `spec/trade/pay.yaml:9`.
    pub advance_payment_type: Option<String>,
    /// On the wire `agreement_params`, a record of the kind `AgreementParams`. Source: `spec/trade/pay.yaml:10`.
    pub agreement_params: Option<AgreementParams>,
    /// On the wire `alipay_store_id`, a text. Source: `spec/trade/pay.yaml:11`.
    pub alipay_store_id: Option<String>,
    /// On the wire `auth_code`, a text. Example: `28763443825664394`. Source: `spec/trade/pay.yaml:13`.
    pub auth_code: Option<String>,
    /// On the wire `auth_confirm_mode`, a text. Source: `spec/trade/pay.yaml:14`.
    pub auth_confirm_mode: Option<String>,
    /// On the wire `auth_no`, a text. Source: `spec/trade/pay.yaml:15`.
    pub auth_no: Option<String>,
    /// On the wire `bkagent_req_info`, a record of the kind `BkAgentReqInfo`. Source: `spec/trade/pay.yaml:16`.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// On the wire `body`, a text. Source: `spec/trade/pay.yaml:17`.
    pub body: Option<String>,
    /// On the wire `business_params`, a record of the kind `BusinessParams`. Source: `spec/trade/pay.yaml:18`.
    pub business_params: Option<super::types::BusinessParams>,
    /// On the wire `buyer_id`, a text. Source: `spec/trade/pay.yaml:19`.
    pub buyer_id: Option<String>,
    /// On the wire `buyer_open_id`, a text. Source: `spec/trade/pay.yaml:20`.
    pub buyer_open_id: Option<String>,
    /// On the wire `disable_pay_channels`, a text. Source: `spec/trade/pay.yaml:21`.
    pub disable_pay_channels: Option<String>,
    /// On the wire `discountable_amount`, a text. Source: `spec/trade/pay.yaml:22`.
    pub discountable_amount: Option<String>,
    /// On the wire `ext_user_info`, a record of the kind `ExtUserInfo`. Source: `spec/trade/pay.yaml:23`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// On the wire `extend_params`, a record of the kind `ExtendParams`. Source: `spec/trade/pay.yaml:24`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// On the wire `goods_detail`, a list; each element is a record of the kind `GoodsDetail`. Source:
    /// `spec/trade/pay.yaml:25`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// On the wire `is_async_pay`, true or false. Source: `spec/trade/pay.yaml:26`.
    pub is_async_pay: Option<bool>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/trade/pay.yaml:27`.
    pub merchant_order_no: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/trade/pay.yaml:28`.
    pub notify_url: Option<String>,
    /// On the wire `operator_id`, a text. Source: `spec/trade/pay.yaml:29`.
    pub operator_id: Option<String>,
    /// On the wire `out_trade_no`, a text; required; at most 64 characters. Example: `20150320010101001`. Source:
    /// `spec/trade/pay.yaml:30`.
    pub out_trade_no: String,
    /// On the wire `passback_params`, a text. Source: `spec/trade/pay.yaml:31`.
    pub passback_params: Option<String>,
    /// On the wire `pay_params`, a record of the kind `PayParams`. Source: `spec/trade/pay.yaml:32`.
    pub pay_params: Option<PayParams>,
    /// On the wire `product_code`, a text. Source: `spec/trade/pay.yaml:33`.
    pub product_code: Option<String>,
    /// On the wire `promo_params`, a record of the kind `PromoParam`. Source: `spec/trade/pay.yaml:34`.
    pub promo_params: Option<PromoParam>,
    /// On the wire `query_options`, a list; each element is a text. Source: `spec/trade/pay.yaml:35`.
    pub query_options: Vec<String>,
    /// On the wire `request_org_pid`, a text. Source: `spec/trade/pay.yaml:36`.
    pub request_org_pid: Option<String>,
    /// On the wire `royalty_info`, a record of the kind `RoyaltyInfo`. Source: `spec/trade/pay.yaml:37`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// On the wire `scene`, a text; at most 32 characters. Example: `bar_code`. Source: `spec/trade/pay.yaml:39`.
    pub scene: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/trade/pay.yaml:40`.
    pub seller_id: Option<String>,
    /// On the wire `settle_currency`, a text. Source: `spec/trade/pay.yaml:41`.
    pub settle_currency: Option<String>,
    /// On the wire `settle_info`, a record of the kind `SettleInfo`. Source: `spec/trade/pay.yaml:42`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// On the wire `store_id`, a text. Source: `spec/trade/pay.yaml:43`.
    pub store_id: Option<String>,
    /// On the wire `sub_merchant`, a record of the kind `SubMerchant`. Source: `spec/trade/pay.yaml:44`.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// On the wire `subject`, a text. Source: `spec/trade/pay.yaml:45`.
    pub subject: Option<String>,
    /// On the wire `terminal_id`, a text. Source: `spec/trade/pay.yaml:46`.
    pub terminal_id: Option<String>,
    /// On the wire `terminal_params`, a text. Source: `spec/trade/pay.yaml:47`.
    pub terminal_params: Option<String>,
    /// On the wire `time_expire`, a text. Source: `spec/trade/pay.yaml:48`.
    pub time_expire: Option<String>,
    /// On the wire `timeout_express`, a text. Source: `spec/trade/pay.yaml:49`.
    pub timeout_express: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/pay.yaml:50`.
    pub total_amount: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/trade/pay.yaml:51`.
    pub trans_currency: Option<String>,
    /// On the wire `undiscountable_amount`, a text. Source: `spec/trade/pay.yaml:52`.
    pub undiscountable_amount: Option<String>,
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
            subject: None,
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
        advance_payment_type: impl Into<String>,
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
    pub fn auth_confirm_mode(mut self, auth_confirm_mode: impl Into<String>) -> Self {
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
        discountable_amount: impl Into<String>,
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
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
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
        query_options: impl IntoIterator<Item = impl Into<String>>,
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
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
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
    pub fn settle_currency(mut self, settle_currency: impl Into<String>) -> Self {
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
        self.subject = Some(subject.into());
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
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
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
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(mut self, trans_currency: impl Into<String>) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<String>,
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.pay` (统一收单交易支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayResponse {
    /// On the wire `advance_amount`, a text. Source: `spec/trade/pay.yaml:55`.
    pub advance_amount: Option<String>,
    /// On the wire `async_pay_apply_status`, a text. Source: `spec/trade/pay.yaml:56`.
    pub async_pay_apply_status: Option<String>,
    /// On the wire `async_payment_mode`, a text. Source: `spec/trade/pay.yaml:57`.
    pub async_payment_mode: Option<String>,
    /// On the wire `auth_trade_pay_mode`, a text. Source: `spec/trade/pay.yaml:58`.
    pub auth_trade_pay_mode: Option<String>,
    /// On the wire `bkagent_resp_info`, a record of the kind `BkAgentRespInfo`. Source: `spec/trade/pay.yaml:59`.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// On the wire `business_params`, a text. Source: `spec/trade/pay.yaml:60`.
    pub business_params: Option<String>,
    /// On the wire `buyer_logon_id`, a text. Source: `spec/trade/pay.yaml:61`.
    pub buyer_logon_id: Option<String>,
    /// On the wire `buyer_open_id`, a text. Source: `spec/trade/pay.yaml:62`.
    pub buyer_open_id: Option<String>,
    /// On the wire `buyer_pay_amount`, a text. Source: `spec/trade/pay.yaml:63`.
    pub buyer_pay_amount: Option<String>,
    /// On the wire `buyer_user_id`, a text. Source: `spec/trade/pay.yaml:64`.
    pub buyer_user_id: Option<String>,
    /// On the wire `buyer_user_name`, a text. Source: `spec/trade/pay.yaml:65`.
    pub buyer_user_name: Option<String>,
    /// On the wire `buyer_user_type`, a text. Source: `spec/trade/pay.yaml:66`.
    pub buyer_user_type: Option<String>,
    /// On the wire `can_turn_to_app_pay`, a text. Source: `spec/trade/pay.yaml:67`.
    pub can_turn_to_app_pay: Option<String>,
    /// On the wire `card_balance`, a text. Source: `spec/trade/pay.yaml:68`.
    pub card_balance: Option<String>,
    /// On the wire `charge_amount`, a text. Source: `spec/trade/pay.yaml:69`.
    pub charge_amount: Option<String>,
    /// On the wire `charge_flags`, a text. Source: `spec/trade/pay.yaml:70`.
    pub charge_flags: Option<String>,
    /// On the wire `charge_info_list`, a record of the kind `ChargeInfo`. Source: `spec/trade/pay.yaml:71`.
    pub charge_info_list: Option<super::types::ChargeInfo>,
    /// On the wire `credit_biz_order_id`, a text. Source: `spec/trade/pay.yaml:72`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `credit_pay_mode`, a text. Source: `spec/trade/pay.yaml:73`.
    pub credit_pay_mode: Option<String>,
    /// On the wire `discount_amount`, a text. Source: `spec/trade/pay.yaml:74`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_goods_detail`, a text. Source: `spec/trade/pay.yaml:75`.
    pub discount_goods_detail: Option<String>,
    /// On the wire `enterprise_pay_info`, a record of the kind `EnterprisePayInfo`. Source: `spec/trade/pay.yaml:76`.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// On the wire `fund_bill_list`, a list; each element is a record of the kind `TradeFundBill`. Source:
    /// `spec/trade/pay.yaml:77`.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// On the wire `gmt_payment`, a text. Source: `spec/trade/pay.yaml:78`.
    pub gmt_payment: Option<String>,
    /// On the wire `hyb_amount`, a text. Source: `spec/trade/pay.yaml:79`.
    pub hyb_amount: Option<String>,
    /// On the wire `invoice_amount`, a text. Source: `spec/trade/pay.yaml:80`.
    pub invoice_amount: Option<String>,
    /// On the wire `mdiscount_amount`, a text. Source: `spec/trade/pay.yaml:81`.
    pub mdiscount_amount: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/trade/pay.yaml:82`.
    pub open_id: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/pay.yaml:83`.
    pub out_trade_no: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/trade/pay.yaml:84`.
    pub pay_amount: Option<String>,
    /// On the wire `pay_currency`, a text. Source: `spec/trade/pay.yaml:85`.
    pub pay_currency: Option<String>,
    /// On the wire `point_amount`, a text. Source: `spec/trade/pay.yaml:86`.
    pub point_amount: Option<String>,
    /// On the wire `pre_auth_pay_amount`, a text. Source: `spec/trade/pay.yaml:87`.
    pub pre_auth_pay_amount: Option<String>,
    /// On the wire `purchase_entity`, a text. Source: `spec/trade/pay.yaml:88`.
    pub purchase_entity: Option<String>,
    /// On the wire `receipt_amount`, a text. Source: `spec/trade/pay.yaml:89`.
    pub receipt_amount: Option<String>,
    /// On the wire `receipt_currency_type`, a text. Source: `spec/trade/pay.yaml:90`.
    pub receipt_currency_type: Option<String>,
    /// On the wire `settle_amount`, a text. Source: `spec/trade/pay.yaml:91`.
    pub settle_amount: Option<String>,
    /// On the wire `settle_currency`, a text. Source: `spec/trade/pay.yaml:92`.
    pub settle_currency: Option<String>,
    /// On the wire `settle_trans_rate`, a text. Source: `spec/trade/pay.yaml:93`.
    pub settle_trans_rate: Option<String>,
    /// On the wire `settlement_id`, a text. Source: `spec/trade/pay.yaml:94`.
    pub settlement_id: Option<String>,
    /// On the wire `store_name`, a text. Source: `spec/trade/pay.yaml:95`.
    pub store_name: Option<String>,
    /// On the wire `tap_pay_info`, a record of the kind `TapPayInfo`. Source: `spec/trade/pay.yaml:96`.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/pay.yaml:97`.
    pub total_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/pay.yaml:98`.
    pub trade_no: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/trade/pay.yaml:99`.
    pub trans_currency: Option<String>,
    /// On the wire `trans_pay_rate`, a text. Source: `spec/trade/pay.yaml:100`.
    pub trans_pay_rate: Option<String>,
    /// On the wire `voucher_detail_list`, a list; each element is a record of the kind `VoucherDetail`. Source:
    /// `spec/trade/pay.yaml:101`.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
}

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

/// The platform's type `AgreementParams`.
///
/// Source: `spec/trade/pay.yaml:104`.
#[must_use]
#[non_exhaustive]
pub struct AgreementParams {
    /// On the wire `agreement_no`, a text. Source: `spec/trade/pay.yaml:106`.
    pub agreement_no: Option<String>,
    /// On the wire `apply_token`, a text. Source: `spec/trade/pay.yaml:107`.
    pub apply_token: Option<String>,
    /// On the wire `auth_confirm_no`, a text. Source: `spec/trade/pay.yaml:108`.
    pub auth_confirm_no: Option<String>,
    /// On the wire `deduct_permission`, a text. Source: `spec/trade/pay.yaml:109`.
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

/// The platform's type `PayParams`.
///
/// Source: `spec/trade/pay.yaml:111`.
#[must_use]
#[non_exhaustive]
pub struct PayParams {
    /// On the wire `async_type`, a text. Source: `spec/trade/pay.yaml:113`.
    pub async_type: Option<String>,
    /// On the wire `retry_type`, a text. Source: `spec/trade/pay.yaml:114`.
    pub retry_type: Option<String>,
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
    pub fn async_type(mut self, async_type: impl Into<String>) -> Self {
        self.async_type = Some(async_type.into());
        self
    }

    /// Sets [`retry_type`](Self::retry_type).
    #[inline]
    pub fn retry_type(mut self, retry_type: impl Into<String>) -> Self {
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

/// The platform's type `PromoParam`.
///
/// Source: `spec/trade/pay.yaml:116`.
#[must_use]
#[non_exhaustive]
pub struct PromoParam {
    /// On the wire `actual_order_time`, a text. Source: `spec/trade/pay.yaml:118`.
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

/// The error codes of `alipay.trade.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/pay.yaml:121`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/pay.yaml:122`.
    AcqInvalidParameter,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/pay.yaml:123`.
    AcqAccessForbidden,
    /// On the wire `ACQ.EXIST_FORBIDDEN_WORD`. Source: `spec/trade/pay.yaml:124`.
    AcqExistForbiddenWord,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/pay.yaml:125`.
    AcqPartnerError,
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/pay.yaml:126`.
    AcqTotalFeeExceed,
    /// On the wire `ACQ.PAYMENT_AUTH_CODE_INVALID`. Source: `spec/trade/pay.yaml:127`.
    AcqPaymentAuthCodeInvalid,
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/pay.yaml:128`.
    AcqContextInconsistent,
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/pay.yaml:129`.
    AcqTradeHasSuccess,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/pay.yaml:130`.
    AcqTradeHasClose,
    /// On the wire `ACQ.BUYER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:131`.
    AcqBuyerBalanceNotEnough,
    /// On the wire `ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:132`.
    AcqBuyerBankcardBalanceNotEnough,
    /// On the wire `ACQ.ERROR_BALANCE_PAYMENT_DISABLE`. Source: `spec/trade/pay.yaml:133`.
    AcqErrorBalancePaymentDisable,
    /// On the wire `ACQ.BUYER_SELLER_EQUAL`. Source: `spec/trade/pay.yaml:134`.
    AcqBuyerSellerEqual,
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/pay.yaml:135`.
    AcqTradeBuyerNotMatch,
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/pay.yaml:136`.
    AcqBuyerEnableStatusForbid,
    /// On the wire `ACQ.PULL_MOBILE_CASHIER_FAIL`. Source: `spec/trade/pay.yaml:137`.
    AcqPullMobileCashierFail,
    /// On the wire `ACQ.MOBILE_PAYMENT_SWITCH_OFF`. Source: `spec/trade/pay.yaml:138`.
    AcqMobilePaymentSwitchOff,
    /// On the wire `ACQ.PAYMENT_FAIL`. Source: `spec/trade/pay.yaml:139`.
    AcqPaymentFail,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:140`.
    AcqBuyerPaymentAmountDayLimitError,
    /// On the wire `ACQ.BEYOND_PAY_RESTRICTION`. Source: `spec/trade/pay.yaml:141`.
    AcqBeyondPayRestriction,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_RESTRICTION`. Source: `spec/trade/pay.yaml:142`.
    AcqBeyondPerReceiptRestriction,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:143`.
    AcqBuyerPaymentAmountMonthLimitError,
    /// On the wire `ACQ.SELLER_BEEN_BLOCKED`. Source: `spec/trade/pay.yaml:144`.
    AcqSellerBeenBlocked,
    /// On the wire `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/pay.yaml:145`.
    AcqErrorBuyerCertifyLevelLimit,
    /// On the wire `ACQ.PAYMENT_REQUEST_HAS_RISK`. Source: `spec/trade/pay.yaml:146`.
    AcqPaymentRequestHasRisk,
    /// On the wire `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`. Source: `spec/trade/pay.yaml:147`.
    AcqNoPaymentInstrumentsAvailable,
    /// On the wire `ACQ.USER_FACE_PAYMENT_SWITCH_OFF`. Source: `spec/trade/pay.yaml:148`.
    AcqUserFacePaymentSwitchOff,
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/pay.yaml:149`.
    AcqInvalidStoreId,
    /// On the wire `ACQ.SUB_MERCHANT_CREATE_FAIL`. Source: `spec/trade/pay.yaml:150`.
    AcqSubMerchantCreateFail,
    /// On the wire `ACQ.SUB_MERCHANT_TYPE_INVALID`. Source: `spec/trade/pay.yaml:151`.
    AcqSubMerchantTypeInvalid,
    /// On the wire `ACQ.AGREEMENT_NOT_EXIST`. Source: `spec/trade/pay.yaml:152`.
    AcqAgreementNotExist,
    /// On the wire `ACQ.AGREEMENT_INVALID`. Source: `spec/trade/pay.yaml:153`.
    AcqAgreementInvalid,
    /// On the wire `ACQ.AGREEMENT_STATUS_NOT_NORMAL`. Source: `spec/trade/pay.yaml:154`.
    AcqAgreementStatusNotNormal,
    /// On the wire `ACQ.MERCHANT_AGREEMENT_NOT_EXIST`. Source: `spec/trade/pay.yaml:155`.
    AcqMerchantAgreementNotExist,
    /// On the wire `ACQ.MERCHANT_AGREEMENT_INVALID`. Source: `spec/trade/pay.yaml:156`.
    AcqMerchantAgreementInvalid,
    /// On the wire `ACQ.MERCHANT_STATUS_NOT_NORMAL`. Source: `spec/trade/pay.yaml:157`.
    AcqMerchantStatusNotNormal,
    /// On the wire `ACQ.CARD_USER_NOT_MATCH`. Source: `spec/trade/pay.yaml:158`.
    AcqCardUserNotMatch,
    /// On the wire `ACQ.CARD_TYPE_ERROR`. Source: `spec/trade/pay.yaml:159`.
    AcqCardTypeError,
    /// On the wire `ACQ.CERT_EXPIRED`. Source: `spec/trade/pay.yaml:160`.
    AcqCertExpired,
    /// On the wire `ACQ.AMOUNT_OR_CURRENCY_ERROR`. Source: `spec/trade/pay.yaml:161`.
    AcqAmountOrCurrencyError,
    /// On the wire `ACQ.CURRENCY_NOT_SUPPORT`. Source: `spec/trade/pay.yaml:162`.
    AcqCurrencyNotSupport,
    /// On the wire `ACQ.MERCHANT_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:163`.
    AcqMerchantUnsupportAdvance,
    /// On the wire `ACQ.BUYER_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:164`.
    AcqBuyerUnsupportAdvance,
    /// On the wire `ACQ.ORDER_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:165`.
    AcqOrderUnsupportAdvance,
    /// On the wire `ACQ.CYCLE_PAY_DATE_NOT_MATCH`. Source: `spec/trade/pay.yaml:166`.
    AcqCyclePayDateNotMatch,
    /// On the wire `ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED`. Source: `spec/trade/pay.yaml:167`.
    AcqCyclePaySingleFeeExceed,
    /// On the wire `ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED`. Source: `spec/trade/pay.yaml:168`.
    AcqCyclePayTotalFeeExceed,
    /// On the wire `ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED`. Source: `spec/trade/pay.yaml:169`.
    AcqCyclePayTotalTimesExceed,
    /// On the wire `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/trade/pay.yaml:170`.
    AcqSecondaryMerchantStatusError,
    /// On the wire `ACQ.AUTH_NO_ERROR`. Source: `spec/trade/pay.yaml:171`.
    AcqAuthNoError,
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/pay.yaml:172`.
    AcqBuyerNotExist,
    /// On the wire `ACQ.PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:173`.
    AcqProductAmountLimitError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/pay.yaml:174`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// On the wire `ACQ.INVALID_RECEIVE_ACCOUNT`. Source: `spec/trade/pay.yaml:175`.
    AcqInvalidReceiveAccount,
    /// On the wire `ACQ.SELLER_NOT_EXIST`. Source: `spec/trade/pay.yaml:176`.
    AcqSellerNotExist,
    /// On the wire `ACQ.AUTH_AMOUNT_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:177`.
    AcqAuthAmountNotEnough,
    /// On the wire `ACQ.AGREEMENT_ERROR`. Source: `spec/trade/pay.yaml:178`.
    AcqAgreementError,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`. Source: `spec/trade/pay.yaml:179`.
    AcqBeyondPerReceiptSingleRestriction,
    /// On the wire `ACQ.PAYER_UNMATCHED`. Source: `spec/trade/pay.yaml:180`.
    AcqPayerUnmatched,
    /// On the wire `ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT`. Source: `spec/trade/pay.yaml:181`.
    AcqPreAuthProdCodeInconsistent,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/pay.yaml:182`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`. Source: `spec/trade/pay.yaml:183`.
    AcqNowTimeAfterExpireTimeError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_NOT_MATCH`. Source: `spec/trade/pay.yaml:184`.
    AcqSecondaryMerchantNotMatch,
    /// On the wire `ACQ.REQUEST_AMOUNT_EXCEED`. Source: `spec/trade/pay.yaml:185`.
    AcqRequestAmountExceed,
    /// On the wire `ACQ.SUB_GOODS_SIZE_MAX_COUNT`. Source: `spec/trade/pay.yaml:186`.
    AcqSubGoodsSizeMaxCount,
    /// On the wire `ACQ.NOT_SUPPORT_PAYMENT_INST`. Source: `spec/trade/pay.yaml:187`.
    AcqNotSupportPaymentInst,
    /// On the wire `ACQ.BUYER_NOT_MAINLAND_CERT`. Source: `spec/trade/pay.yaml:188`.
    AcqBuyerNotMainlandCert,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_BLANK`. Source: `spec/trade/pay.yaml:189`.
    AcqSecondaryMerchantIdBlank,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/pay.yaml:190`.
    AcqTradeSettleError,
    /// On the wire `ACQ.AUTH_TOKEN_IS_NOT_EXIST`. Source: `spec/trade/pay.yaml:191`.
    AcqAuthTokenIsNotExist,
    /// On the wire `ACQ.SMILE_PAY_MERCHANT_NOT_MATCH`. Source: `spec/trade/pay.yaml:192`.
    AcqSmilePayMerchantNotMatch,
    /// On the wire `ACQ.NOT_CERTIFIED_USER`. Source: `spec/trade/pay.yaml:193`.
    AcqNotCertifiedUser,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`. Source: `spec/trade/pay.yaml:194`.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// On the wire `ACQ.RESTRICTED_MERCHANT_INDUSTRY`. Source: `spec/trade/pay.yaml:195`.
    AcqRestrictedMerchantIndustry,
    /// On the wire `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`. Source: `spec/trade/pay.yaml:196`.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`. Source: `spec/trade/pay.yaml:197`.
    AcqBeyondPerReceiptDayRestriction,
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/pay.yaml:198`.
    AcqTradeStatusError,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`. Source: `spec/trade/pay.yaml:199`.
    AcqMerchantPermReceiptSuspendLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`. Source: `spec/trade/pay.yaml:200`.
    AcqMerchantPermReceiptSingleLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`. Source: `spec/trade/pay.yaml:201`.
    AcqMerchantPermReceiptDayLimit,
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/pay.yaml:202`.
    AcqUserLogonidDup,
    /// On the wire `ACQ.AUTH_ORDER_NOT_PAID`. Source: `spec/trade/pay.yaml:203`.
    AcqAuthOrderNotPaid,
    /// On the wire `ACQ.AUTH_ORDER_HAS_FINISHED`. Source: `spec/trade/pay.yaml:204`.
    AcqAuthOrderHasFinished,
    /// On the wire `ACQ.AUTH_ORDER_HAS_CLOSED`. Source: `spec/trade/pay.yaml:205`.
    AcqAuthOrderHasClosed,
    /// On the wire `ACQ.ZM_AUTH_AMOUNT_EXCEED`. Source: `spec/trade/pay.yaml:206`.
    AcqZmAuthAmountExceed,
    /// On the wire `ACQ.ZM_CREDIT_AUTH_FAIL`. Source: `spec/trade/pay.yaml:207`.
    AcqZmCreditAuthFail,
    /// On the wire `ACQ.ZM_AUTH_RULE_LIMIT`. Source: `spec/trade/pay.yaml:208`.
    AcqZmAuthRuleLimit,
    /// On the wire `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`. Source: `spec/trade/pay.yaml:209`.
    AcqRoyaltyAccountNotExist,
    /// On the wire `ACQ.RISK_MERCHANT_IP_NOT_EXIST`. Source: `spec/trade/pay.yaml:210`.
    AcqRiskMerchantIpNotExist,
    /// On the wire `ACQ.UN_SUPPORT_TRADE_SCENE`. Source: `spec/trade/pay.yaml:211`.
    AcqUnSupportTradeScene,
    /// On the wire `ACQ.OVER_MAX_DEDUCT_COUNT`. Source: `spec/trade/pay.yaml:212`.
    AcqOverMaxDeductCount,
    /// On the wire `ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT`. Source: `spec/trade/pay.yaml:213`.
    AcqOverMaxUnderWayDeductCount,
    /// On the wire `ACQ.OVER_DEDUCT_PERIOD`. Source: `spec/trade/pay.yaml:214`.
    AcqOverDeductPeriod,
    /// On the wire `ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT`. Source: `spec/trade/pay.yaml:215`.
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

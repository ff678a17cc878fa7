//! `alipay.trade.create` · 统一收单交易创建接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/create`. Described in
//! `spec/trade/create.yaml`.

use crate::{record, schema};

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: "spec/trade/create.yaml",
    fields: &[
        schema::FieldDef::new(
            "agreement_sign_params",
            schema::Kind::Record(&SIGN_PARAMS),
            9,
        ),
        schema::FieldDef::text("alipay_store_id", 10),
        schema::FieldDef::new(
            "bkagent_req_info",
            schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
            11,
        ),
        schema::FieldDef::text("body", 12),
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            13,
        ),
        schema::FieldDef::text("buyer_id", 14),
        schema::FieldDef::text("buyer_logon_id", 15),
        schema::FieldDef::text("buyer_open_id", 16),
        schema::FieldDef::text("disable_pay_channels", 17),
        schema::FieldDef::text("discountable_amount", 18),
        schema::FieldDef::text("enable_pay_channels", 19),
        schema::FieldDef::new(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
            20,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
            21,
        ),
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new(
            "logistics_detail",
            schema::Kind::Record(&LOGISTICS_DETAIL),
            23,
        ),
        schema::FieldDef::text("merchant_order_no", 24),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 25)
        },
        schema::FieldDef::text("op_app_id", 26),
        schema::FieldDef::text("op_buyer_open_id", 27),
        schema::FieldDef::text("operator_id", 28),
        schema::FieldDef::text("out_trade_no", 29),
        schema::FieldDef::text("passback_params", 30),
        schema::FieldDef::text("product_code", 31),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new(
            "receiver_address_info",
            schema::Kind::Record(&RECEIVER_ADDRESS_INFO),
            33,
        ),
        schema::FieldDef::new(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
            34,
        ),
        schema::FieldDef::text("seller_id", 35),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            36,
        ),
        schema::FieldDef::text("store_id", 37),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            38,
        ),
        schema::FieldDef::text("subject", 39),
        schema::FieldDef::text("terminal_id", 40),
        schema::FieldDef::text("time_expire", 41),
        schema::FieldDef::text("timeout_express", 42),
        schema::FieldDef::text("total_amount", 43),
        schema::FieldDef::text("undiscountable_amount", 44),
    ],
    rules: &[],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: "spec/trade/create.yaml",
    fields: &[
        schema::FieldDef::text("out_trade_no", 47),
        schema::FieldDef::text("trade_no", 48),
    ],
    rules: &[],
};

static ACCESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccessParams",
    file: "spec/trade/create.yaml",
    fields: &[schema::FieldDef::text("channel", 53)],
    rules: &[],
};

static LOGISTICS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsDetail",
    file: "spec/trade/create.yaml",
    fields: &[schema::FieldDef::text("logistics_type", 57)],
    rules: &[],
};

static OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiSpecifiedChannelParamsPojo",
    file: "spec/trade/create.yaml",
    fields: &[
        schema::FieldDef::text("asset_type_code", 61),
        schema::FieldDef::text("inst_id", 62),
    ],
    rules: &[],
};

static RECEIVER_ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReceiverAddressInfo",
    file: "spec/trade/create.yaml",
    fields: &[
        schema::FieldDef::text("address", 66),
        schema::FieldDef::text("division_code", 67),
        schema::FieldDef::text("mobile", 68),
        schema::FieldDef::text("name", 69),
        schema::FieldDef::text("zip", 70),
    ],
    rules: &[],
};

static SIGN_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignMerchantParams",
    file: "spec/trade/create.yaml",
    fields: &[
        schema::FieldDef::text("sub_merchant_id", 74),
        schema::FieldDef::text("sub_merchant_name", 75),
        schema::FieldDef::text("sub_merchant_service_description", 76),
        schema::FieldDef::text("sub_merchant_service_name", 77),
    ],
    rules: &[],
};

static SIGN_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignParams",
    file: "spec/trade/create.yaml",
    fields: &[
        schema::FieldDef::new("access_params", schema::Kind::Record(&ACCESS_PARAMS), 81),
        schema::FieldDef::new("allow_huazhi_degrade", schema::Kind::Boolean, 82),
        schema::FieldDef::text("effect_time", 83),
        schema::FieldDef::text("external_agreement_no", 84),
        schema::FieldDef::text("external_logon_id", 85),
        schema::FieldDef::new(
            "period_rule_params",
            schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
            86,
        ),
        schema::FieldDef::text("personal_product_code", 87),
        schema::FieldDef::text("product_code", 88),
        schema::FieldDef::new(
            "recommend_sort_channel_params",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO),
                    limits: &[],
                },
            ),
            89,
        ),
        schema::FieldDef::text("sign_notify_url", 90),
        schema::FieldDef::text("sign_scene", 91),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&SIGN_MERCHANT_PARAMS),
            92,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "specified_deduct_rule_params",
                schema::Kind::Record(&super::types::SPECIFIED_DEDUCT_RULE_PARAMS),
                93,
            )
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.create` (统一收单交易创建接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/create`. Described in
/// `spec/trade/create.yaml`.
/// Answered by [`CreateResponse`], or by an error with a [`CreateErrorCode`].
#[doc(alias = "alipay.trade.create")]
#[doc(alias = "统一收单交易创建接口")]
#[must_use]
#[non_exhaustive]
pub struct Create {
    /// On the wire `agreement_sign_params`, a record of the kind `SignParams`. Source: `spec/trade/create.yaml:9`.
    pub agreement_sign_params: Option<SignParams>,
    /// On the wire `alipay_store_id`, a text. Source: `spec/trade/create.yaml:10`.
    pub alipay_store_id: Option<String>,
    /// On the wire `bkagent_req_info`, a record of the kind `BkAgentReqInfo`. Source: `spec/trade/create.yaml:11`.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// On the wire `body`, a text. Source: `spec/trade/create.yaml:12`.
    pub body: Option<String>,
    /// On the wire `business_params`, a record of the kind `BusinessParams`. Source: `spec/trade/create.yaml:13`.
    pub business_params: Option<super::types::BusinessParams>,
    /// On the wire `buyer_id`, a text. Source: `spec/trade/create.yaml:14`.
    pub buyer_id: Option<String>,
    /// On the wire `buyer_logon_id`, a text. Source: `spec/trade/create.yaml:15`.
    pub buyer_logon_id: Option<String>,
    /// On the wire `buyer_open_id`, a text. Source: `spec/trade/create.yaml:16`.
    pub buyer_open_id: Option<String>,
    /// On the wire `disable_pay_channels`, a text. Source: `spec/trade/create.yaml:17`.
    pub disable_pay_channels: Option<String>,
    /// On the wire `discountable_amount`, a text. Source: `spec/trade/create.yaml:18`.
    pub discountable_amount: Option<String>,
    /// On the wire `enable_pay_channels`, a text. Source: `spec/trade/create.yaml:19`.
    pub enable_pay_channels: Option<String>,
    /// On the wire `ext_user_info`, a record of the kind `ExtUserInfo`. Source: `spec/trade/create.yaml:20`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// On the wire `extend_params`, a record of the kind `ExtendParams`. Source: `spec/trade/create.yaml:21`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// On the wire `goods_detail`, a list; each element is a record of the kind `GoodsDetail`. Source:
    /// `spec/trade/create.yaml:22`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// On the wire `logistics_detail`, a record of the kind `LogisticsDetail`. Source: `spec/trade/create.yaml:23`.
    pub logistics_detail: Option<LogisticsDetail>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/trade/create.yaml:24`.
    pub merchant_order_no: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/trade/create.yaml:25`.
    pub notify_url: Option<String>,
    /// On the wire `op_app_id`, a text. Source: `spec/trade/create.yaml:26`.
    pub op_app_id: Option<String>,
    /// On the wire `op_buyer_open_id`, a text. Source: `spec/trade/create.yaml:27`.
    pub op_buyer_open_id: Option<String>,
    /// On the wire `operator_id`, a text. Source: `spec/trade/create.yaml:28`.
    pub operator_id: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/create.yaml:29`.
    pub out_trade_no: Option<String>,
    /// On the wire `passback_params`, a text. Source: `spec/trade/create.yaml:30`.
    pub passback_params: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/trade/create.yaml:31`.
    pub product_code: Option<String>,
    /// On the wire `query_options`, a list; each element is a text. Source: `spec/trade/create.yaml:32`.
    pub query_options: Vec<String>,
    /// On the wire `receiver_address_info`, a record of the kind `ReceiverAddressInfo`. Source:
    /// `spec/trade/create.yaml:33`.
    pub receiver_address_info: Option<ReceiverAddressInfo>,
    /// On the wire `royalty_info`, a record of the kind `RoyaltyInfo`. Source: `spec/trade/create.yaml:34`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// On the wire `seller_id`, a text. Source: `spec/trade/create.yaml:35`.
    pub seller_id: Option<String>,
    /// On the wire `settle_info`, a record of the kind `SettleInfo`. Source: `spec/trade/create.yaml:36`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// On the wire `store_id`, a text. Source: `spec/trade/create.yaml:37`.
    pub store_id: Option<String>,
    /// On the wire `sub_merchant`, a record of the kind `SubMerchant`. Source: `spec/trade/create.yaml:38`.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// On the wire `subject`, a text. Source: `spec/trade/create.yaml:39`.
    pub subject: Option<String>,
    /// On the wire `terminal_id`, a text. Source: `spec/trade/create.yaml:40`.
    pub terminal_id: Option<String>,
    /// On the wire `time_expire`, a text. Source: `spec/trade/create.yaml:41`.
    pub time_expire: Option<String>,
    /// On the wire `timeout_express`, a text. Source: `spec/trade/create.yaml:42`.
    pub timeout_express: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/create.yaml:43`.
    pub total_amount: Option<String>,
    /// On the wire `undiscountable_amount`, a text. Source: `spec/trade/create.yaml:44`.
    pub undiscountable_amount: Option<String>,
}

impl Create {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_sign_params: None,
            alipay_store_id: None,
            bkagent_req_info: None,
            body: None,
            business_params: None,
            buyer_id: None,
            buyer_logon_id: None,
            buyer_open_id: None,
            disable_pay_channels: None,
            discountable_amount: None,
            enable_pay_channels: None,
            ext_user_info: None,
            extend_params: None,
            goods_detail: Vec::new(),
            logistics_detail: None,
            merchant_order_no: None,
            notify_url: None,
            op_app_id: None,
            op_buyer_open_id: None,
            operator_id: None,
            out_trade_no: None,
            passback_params: None,
            product_code: None,
            query_options: Vec::new(),
            receiver_address_info: None,
            royalty_info: None,
            seller_id: None,
            settle_info: None,
            store_id: None,
            sub_merchant: None,
            subject: None,
            terminal_id: None,
            time_expire: None,
            timeout_express: None,
            total_amount: None,
            undiscountable_amount: None,
        }
    }

    /// Sets [`agreement_sign_params`](Self::agreement_sign_params).
    #[inline]
    pub fn agreement_sign_params(mut self, agreement_sign_params: SignParams) -> Self {
        self.agreement_sign_params = Some(agreement_sign_params);
        self
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
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

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
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

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
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

    /// Sets [`logistics_detail`](Self::logistics_detail).
    #[inline]
    pub fn logistics_detail(mut self, logistics_detail: LogisticsDetail) -> Self {
        self.logistics_detail = Some(logistics_detail);
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

    /// Sets [`op_app_id`](Self::op_app_id).
    #[inline]
    pub fn op_app_id(mut self, op_app_id: impl Into<String>) -> Self {
        self.op_app_id = Some(op_app_id.into());
        self
    }

    /// Sets [`op_buyer_open_id`](Self::op_buyer_open_id).
    #[inline]
    pub fn op_buyer_open_id(mut self, op_buyer_open_id: impl Into<String>) -> Self {
        self.op_buyer_open_id = Some(op_buyer_open_id.into());
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
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
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

    /// Sets [`receiver_address_info`](Self::receiver_address_info).
    #[inline]
    pub fn receiver_address_info(
        mut self,
        receiver_address_info: ReceiverAddressInfo,
    ) -> Self {
        self.receiver_address_info = Some(receiver_address_info);
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
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

impl record::Record for Create {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_sign_params),
            1 => Some(&self.alipay_store_id),
            2 => Some(&self.bkagent_req_info),
            3 => Some(&self.body),
            4 => Some(&self.business_params),
            5 => Some(&self.buyer_id),
            6 => Some(&self.buyer_logon_id),
            7 => Some(&self.buyer_open_id),
            8 => Some(&self.disable_pay_channels),
            9 => Some(&self.discountable_amount),
            10 => Some(&self.enable_pay_channels),
            11 => Some(&self.ext_user_info),
            12 => Some(&self.extend_params),
            13 => Some(&self.goods_detail),
            14 => Some(&self.logistics_detail),
            15 => Some(&self.merchant_order_no),
            16 => Some(&self.notify_url),
            17 => Some(&self.op_app_id),
            18 => Some(&self.op_buyer_open_id),
            19 => Some(&self.operator_id),
            20 => Some(&self.out_trade_no),
            21 => Some(&self.passback_params),
            22 => Some(&self.product_code),
            23 => Some(&self.query_options),
            24 => Some(&self.receiver_address_info),
            25 => Some(&self.royalty_info),
            26 => Some(&self.seller_id),
            27 => Some(&self.settle_info),
            28 => Some(&self.store_id),
            29 => Some(&self.sub_merchant),
            30 => Some(&self.subject),
            31 => Some(&self.terminal_id),
            32 => Some(&self.time_expire),
            33 => Some(&self.timeout_express),
            34 => Some(&self.total_amount),
            35 => Some(&self.undiscountable_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_sign_params),
            1 => Some(&mut self.alipay_store_id),
            2 => Some(&mut self.bkagent_req_info),
            3 => Some(&mut self.body),
            4 => Some(&mut self.business_params),
            5 => Some(&mut self.buyer_id),
            6 => Some(&mut self.buyer_logon_id),
            7 => Some(&mut self.buyer_open_id),
            8 => Some(&mut self.disable_pay_channels),
            9 => Some(&mut self.discountable_amount),
            10 => Some(&mut self.enable_pay_channels),
            11 => Some(&mut self.ext_user_info),
            12 => Some(&mut self.extend_params),
            13 => Some(&mut self.goods_detail),
            14 => Some(&mut self.logistics_detail),
            15 => Some(&mut self.merchant_order_no),
            16 => Some(&mut self.notify_url),
            17 => Some(&mut self.op_app_id),
            18 => Some(&mut self.op_buyer_open_id),
            19 => Some(&mut self.operator_id),
            20 => Some(&mut self.out_trade_no),
            21 => Some(&mut self.passback_params),
            22 => Some(&mut self.product_code),
            23 => Some(&mut self.query_options),
            24 => Some(&mut self.receiver_address_info),
            25 => Some(&mut self.royalty_info),
            26 => Some(&mut self.seller_id),
            27 => Some(&mut self.settle_info),
            28 => Some(&mut self.store_id),
            29 => Some(&mut self.sub_merchant),
            30 => Some(&mut self.subject),
            31 => Some(&mut self.terminal_id),
            32 => Some(&mut self.time_expire),
            33 => Some(&mut self.timeout_express),
            34 => Some(&mut self.total_amount),
            35 => Some(&mut self.undiscountable_amount),
            _ => None,
        }
    }
}

impl Default for Create {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Create {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Create {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Create {}

impl record::Request for Create {
    type Response = CreateResponse;
    type ErrorCode = CreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.create",
        title: "统一收单交易创建接口",
        file: "spec/trade/create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CREATE,
        response: &CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.create` (统一收单交易创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CreateResponse {
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/create.yaml:47`.
    pub out_trade_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/create.yaml:48`.
    pub trade_no: Option<String>,
}

impl record::Record for CreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_trade_no),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_trade_no),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for CreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_trade_no: None,
            trade_no: None,
        }
    }
}

impl Clone for CreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AccessParams`.
///
/// Source: `spec/trade/create.yaml:51`.
#[must_use]
#[non_exhaustive]
pub struct AccessParams {
    /// On the wire `channel`, a text. Source: `spec/trade/create.yaml:53`.
    pub channel: Option<String>,
}

impl AccessParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { channel: None }
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

impl record::Record for AccessParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCESS_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel),
            _ => None,
        }
    }
}

impl Default for AccessParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccessParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccessParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccessParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `LogisticsDetail`.
///
/// Source: `spec/trade/create.yaml:55`.
#[must_use]
#[non_exhaustive]
pub struct LogisticsDetail {
    /// On the wire `logistics_type`, a text. Source: `spec/trade/create.yaml:57`.
    pub logistics_type: Option<String>,
}

impl LogisticsDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { logistics_type: None }
    }

    /// Sets [`logistics_type`](Self::logistics_type).
    #[inline]
    pub fn logistics_type(mut self, logistics_type: impl Into<String>) -> Self {
        self.logistics_type = Some(logistics_type.into());
        self
    }
}

impl record::Record for LogisticsDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_type),
            _ => None,
        }
    }
}

impl Default for LogisticsDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenApiSpecifiedChannelParamsPojo`.
///
/// Source: `spec/trade/create.yaml:59`.
#[must_use]
#[non_exhaustive]
pub struct OpenApiSpecifiedChannelParamsPojo {
    /// On the wire `asset_type_code`, a text. Source: `spec/trade/create.yaml:61`.
    pub asset_type_code: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/trade/create.yaml:62`.
    pub inst_id: Option<String>,
}

impl OpenApiSpecifiedChannelParamsPojo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            asset_type_code: None,
            inst_id: None,
        }
    }

    /// Sets [`asset_type_code`](Self::asset_type_code).
    #[inline]
    pub fn asset_type_code(mut self, asset_type_code: impl Into<String>) -> Self {
        self.asset_type_code = Some(asset_type_code.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }
}

impl record::Record for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.asset_type_code),
            1 => Some(&self.inst_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.asset_type_code),
            1 => Some(&mut self.inst_id),
            _ => None,
        }
    }
}

impl Default for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ReceiverAddressInfo`.
///
/// Source: `spec/trade/create.yaml:64`.
#[must_use]
#[non_exhaustive]
pub struct ReceiverAddressInfo {
    /// On the wire `address`, a text. Source: `spec/trade/create.yaml:66`.
    pub address: Option<String>,
    /// On the wire `division_code`, a text. Source: `spec/trade/create.yaml:67`.
    pub division_code: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/trade/create.yaml:68`.
    pub mobile: Option<String>,
    /// On the wire `name`, a text. Source: `spec/trade/create.yaml:69`.
    pub name: Option<String>,
    /// On the wire `zip`, a text. Source: `spec/trade/create.yaml:70`.
    pub zip: Option<String>,
}

impl ReceiverAddressInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            division_code: None,
            mobile: None,
            name: None,
            zip: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`division_code`](Self::division_code).
    #[inline]
    pub fn division_code(mut self, division_code: impl Into<String>) -> Self {
        self.division_code = Some(division_code.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`zip`](Self::zip).
    #[inline]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

impl record::Record for ReceiverAddressInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECEIVER_ADDRESS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.division_code),
            2 => Some(&self.mobile),
            3 => Some(&self.name),
            4 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.division_code),
            2 => Some(&mut self.mobile),
            3 => Some(&mut self.name),
            4 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for ReceiverAddressInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ReceiverAddressInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReceiverAddressInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReceiverAddressInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignMerchantParams`.
///
/// Source: `spec/trade/create.yaml:72`.
#[must_use]
#[non_exhaustive]
pub struct SignMerchantParams {
    /// On the wire `sub_merchant_id`, a text. Source: `spec/trade/create.yaml:74`.
    pub sub_merchant_id: Option<String>,
    /// On the wire `sub_merchant_name`, a text. Source: `spec/trade/create.yaml:75`.
    pub sub_merchant_name: Option<String>,
    /// On the wire `sub_merchant_service_description`, a text. Source: `spec/trade/create.yaml:76`.
    pub sub_merchant_service_description: Option<String>,
    /// On the wire `sub_merchant_service_name`, a text. Source: `spec/trade/create.yaml:77`.
    pub sub_merchant_service_name: Option<String>,
}

impl SignMerchantParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_merchant_id: None,
            sub_merchant_name: None,
            sub_merchant_service_description: None,
            sub_merchant_service_name: None,
        }
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`sub_merchant_name`](Self::sub_merchant_name).
    #[inline]
    pub fn sub_merchant_name(mut self, sub_merchant_name: impl Into<String>) -> Self {
        self.sub_merchant_name = Some(sub_merchant_name.into());
        self
    }

    /// Sets [`sub_merchant_service_description`](Self::sub_merchant_service_description).
    #[inline]
    pub fn sub_merchant_service_description(
        mut self,
        sub_merchant_service_description: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_description = Some(
            sub_merchant_service_description.into(),
        );
        self
    }

    /// Sets [`sub_merchant_service_name`](Self::sub_merchant_service_name).
    #[inline]
    pub fn sub_merchant_service_name(
        mut self,
        sub_merchant_service_name: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_name = Some(sub_merchant_service_name.into());
        self
    }
}

impl record::Record for SignMerchantParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_MERCHANT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sub_merchant_id),
            1 => Some(&self.sub_merchant_name),
            2 => Some(&self.sub_merchant_service_description),
            3 => Some(&self.sub_merchant_service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sub_merchant_id),
            1 => Some(&mut self.sub_merchant_name),
            2 => Some(&mut self.sub_merchant_service_description),
            3 => Some(&mut self.sub_merchant_service_name),
            _ => None,
        }
    }
}

impl Default for SignMerchantParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignMerchantParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignMerchantParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignMerchantParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignParams`.
///
/// Source: `spec/trade/create.yaml:79`.
#[must_use]
#[non_exhaustive]
pub struct SignParams {
    /// On the wire `access_params`, a record of the kind `AccessParams`. Source: `spec/trade/create.yaml:81`.
    pub access_params: Option<AccessParams>,
    /// On the wire `allow_huazhi_degrade`, true or false. Source: `spec/trade/create.yaml:82`.
    pub allow_huazhi_degrade: Option<bool>,
    /// On the wire `effect_time`, a text. Source: `spec/trade/create.yaml:83`.
    pub effect_time: Option<String>,
    /// On the wire `external_agreement_no`, a text. Source: `spec/trade/create.yaml:84`.
    pub external_agreement_no: Option<String>,
    /// On the wire `external_logon_id`, a text. Source: `spec/trade/create.yaml:85`.
    pub external_logon_id: Option<String>,
    /// On the wire `period_rule_params`, a record of the kind `PeriodRuleParams`. Source:
    /// `spec/trade/create.yaml:86`.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// On the wire `personal_product_code`, a text. Source: `spec/trade/create.yaml:87`.
    pub personal_product_code: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/trade/create.yaml:88`.
    pub product_code: Option<String>,
    /// On the wire `recommend_sort_channel_params`, a list; each element is a record of the kind
    /// `OpenApiSpecifiedChannelParamsPojo`. Source: `spec/trade/create.yaml:89`.
    pub recommend_sort_channel_params: Vec<OpenApiSpecifiedChannelParamsPojo>,
    /// On the wire `sign_notify_url`, a text. Source: `spec/trade/create.yaml:90`.
    pub sign_notify_url: Option<String>,
    /// On the wire `sign_scene`, a text. Source: `spec/trade/create.yaml:91`.
    pub sign_scene: Option<String>,
    /// On the wire `sub_merchant`, a record of the kind `SignMerchantParams`. Source: `spec/trade/create.yaml:92`.
    pub sub_merchant: Option<SignMerchantParams>,
    /// On the wire `specified_deduct_rule_params`, a record of the kind `SpecifiedDeductRuleParams`; on the gateway
    /// only. Source: `spec/trade/create.yaml:93`.
    pub specified_deduct_rule_params: Option<super::types::SpecifiedDeductRuleParams>,
}

impl SignParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_params: None,
            allow_huazhi_degrade: None,
            effect_time: None,
            external_agreement_no: None,
            external_logon_id: None,
            period_rule_params: None,
            personal_product_code: None,
            product_code: None,
            recommend_sort_channel_params: Vec::new(),
            sign_notify_url: None,
            sign_scene: None,
            sub_merchant: None,
            specified_deduct_rule_params: None,
        }
    }

    /// Sets [`access_params`](Self::access_params).
    #[inline]
    pub fn access_params(mut self, access_params: AccessParams) -> Self {
        self.access_params = Some(access_params);
        self
    }

    /// Sets [`allow_huazhi_degrade`](Self::allow_huazhi_degrade).
    #[inline]
    pub fn allow_huazhi_degrade(mut self, allow_huazhi_degrade: bool) -> Self {
        self.allow_huazhi_degrade = Some(allow_huazhi_degrade);
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`external_agreement_no`](Self::external_agreement_no).
    #[inline]
    pub fn external_agreement_no(
        mut self,
        external_agreement_no: impl Into<String>,
    ) -> Self {
        self.external_agreement_no = Some(external_agreement_no.into());
        self
    }

    /// Sets [`external_logon_id`](Self::external_logon_id).
    #[inline]
    pub fn external_logon_id(mut self, external_logon_id: impl Into<String>) -> Self {
        self.external_logon_id = Some(external_logon_id.into());
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

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = Some(personal_product_code.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`recommend_sort_channel_params`](Self::recommend_sort_channel_params).
    #[inline]
    pub fn recommend_sort_channel_params(
        mut self,
        recommend_sort_channel_params: impl IntoIterator<
            Item = OpenApiSpecifiedChannelParamsPojo,
        >,
    ) -> Self {
        self.recommend_sort_channel_params = recommend_sort_channel_params
            .into_iter()
            .collect();
        self
    }

    /// Sets [`sign_notify_url`](Self::sign_notify_url).
    #[inline]
    pub fn sign_notify_url(mut self, sign_notify_url: impl Into<String>) -> Self {
        self.sign_notify_url = Some(sign_notify_url.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: SignMerchantParams) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`specified_deduct_rule_params`](Self::specified_deduct_rule_params).
    #[inline]
    pub fn specified_deduct_rule_params(
        mut self,
        specified_deduct_rule_params: super::types::SpecifiedDeductRuleParams,
    ) -> Self {
        self.specified_deduct_rule_params = Some(specified_deduct_rule_params);
        self
    }
}

impl record::Record for SignParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_params),
            1 => Some(&self.allow_huazhi_degrade),
            2 => Some(&self.effect_time),
            3 => Some(&self.external_agreement_no),
            4 => Some(&self.external_logon_id),
            5 => Some(&self.period_rule_params),
            6 => Some(&self.personal_product_code),
            7 => Some(&self.product_code),
            8 => Some(&self.recommend_sort_channel_params),
            9 => Some(&self.sign_notify_url),
            10 => Some(&self.sign_scene),
            11 => Some(&self.sub_merchant),
            12 => Some(&self.specified_deduct_rule_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_params),
            1 => Some(&mut self.allow_huazhi_degrade),
            2 => Some(&mut self.effect_time),
            3 => Some(&mut self.external_agreement_no),
            4 => Some(&mut self.external_logon_id),
            5 => Some(&mut self.period_rule_params),
            6 => Some(&mut self.personal_product_code),
            7 => Some(&mut self.product_code),
            8 => Some(&mut self.recommend_sort_channel_params),
            9 => Some(&mut self.sign_notify_url),
            10 => Some(&mut self.sign_scene),
            11 => Some(&mut self.sub_merchant),
            12 => Some(&mut self.specified_deduct_rule_params),
            _ => None,
        }
    }
}

impl Default for SignParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/create.yaml:96`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/create.yaml:97`.
    AcqInvalidParameter,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/create.yaml:98`.
    AcqAccessForbidden,
    /// On the wire `ACQ.EXIST_FORBIDDEN_WORD`. Source: `spec/trade/create.yaml:99`.
    AcqExistForbiddenWord,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/create.yaml:100`.
    AcqPartnerError,
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/create.yaml:101`.
    AcqTotalFeeExceed,
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/create.yaml:102`.
    AcqContextInconsistent,
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/create.yaml:103`.
    AcqTradeHasSuccess,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/create.yaml:104`.
    AcqTradeHasClose,
    /// On the wire `ACQ.BUYER_SELLER_EQUAL`. Source: `spec/trade/create.yaml:105`.
    AcqBuyerSellerEqual,
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/create.yaml:106`.
    AcqTradeBuyerNotMatch,
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/create.yaml:107`.
    AcqBuyerEnableStatusForbid,
    /// On the wire `ACQ.SELLER_BEEN_BLOCKED`. Source: `spec/trade/create.yaml:108`.
    AcqSellerBeenBlocked,
    /// On the wire `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/create.yaml:109`.
    AcqErrorBuyerCertifyLevelLimit,
    /// On the wire `ACQ.SUB_MERCHANT_CREATE_FAIL`. Source: `spec/trade/create.yaml:110`.
    AcqSubMerchantCreateFail,
    /// On the wire `ACQ.SUB_MERCHANT_TYPE_INVALID`. Source: `spec/trade/create.yaml:111`.
    AcqSubMerchantTypeInvalid,
    /// On the wire `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/trade/create.yaml:112`.
    AcqSecondaryMerchantStatusError,
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/create.yaml:113`.
    AcqBuyerNotExist,
    /// On the wire `ACQ.PAYER_UNMATCHED`. Source: `spec/trade/create.yaml:114`.
    AcqPayerUnmatched,
    /// On the wire `ACQ.SECONDARY_MERCHANT_NOT_MATCH`. Source: `spec/trade/create.yaml:115`.
    AcqSecondaryMerchantNotMatch,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/create.yaml:116`.
    AcqTradeSettleError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_BLANK`. Source: `spec/trade/create.yaml:117`.
    AcqSecondaryMerchantIdBlank,
    /// On the wire `ACQ.INVALID_RECEIVE_ACCOUNT`. Source: `spec/trade/create.yaml:118`.
    AcqInvalidReceiveAccount,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/create.yaml:119`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`. Source: `spec/trade/create.yaml:120`.
    AcqBeyondPerReceiptSingleRestriction,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/create.yaml:121`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`. Source: `spec/trade/create.yaml:122`.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/create.yaml:123`.
    AcqUserLogonidDup,
    /// On the wire `ACQ.CUSTOMER_VALIDATE_ERROR`. Source: `spec/trade/create.yaml:124`.
    AcqCustomerValidateError,
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/create.yaml:125`.
    AcqInvalidStoreId,
    /// On the wire `ACQ.SECONDARY_MERCHANT_CARD_ALIAS_NO_INVALID`. Source: `spec/trade/create.yaml:126`.
    AcqSecondaryMerchantCardAliasNoInvalid,
    /// On the wire `ACQ.NOT_SUPPORT_PAYMENT_INST`. Source: `spec/trade/create.yaml:127`.
    AcqNotSupportPaymentInst,
    /// On the wire `ACQ.SELLER_NOT_EXIST`. Source: `spec/trade/create.yaml:128`.
    AcqSellerNotExist,
    /// On the wire `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`. Source: `spec/trade/create.yaml:129`.
    AcqNowTimeAfterExpireTimeError,
    /// On the wire `ACQ.ILLEGAL_ARGUMENT`. Source: `spec/trade/create.yaml:130`.
    AcqIllegalArgument,
    /// On the wire `ACQ.SUB_GOODS_SIZE_MAX_COUNT`. Source: `spec/trade/create.yaml:131`.
    AcqSubGoodsSizeMaxCount,
    /// On the wire `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`. Source: `spec/trade/create.yaml:132`.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// On the wire `ACQ.ERROR_SELLER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/create.yaml:133`.
    AcqErrorSellerCertifyLevelLimit,
    /// On the wire `ACQ.STORE_INFO_INVALID`. Source: `spec/trade/create.yaml:134`.
    AcqStoreInfoInvalid,
    /// On the wire `ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST`. Source: `spec/trade/create.yaml:135`.
    AcqDefaultSettleRuleNotExist,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`. Source: `spec/trade/create.yaml:136`.
    AcqMerchantPermReceiptSuspendLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`. Source: `spec/trade/create.yaml:137`.
    AcqMerchantPermReceiptSingleLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`. Source: `spec/trade/create.yaml:138`.
    AcqMerchantPermReceiptDayLimit,
    /// On the wire `ACQ.OPEN_ID_NOT_TINY_APP`. Source: `spec/trade/create.yaml:139`.
    AcqOpenIdNotTinyApp,
    /// On the wire `ACQ.RISK_MERCHANT_IP_NOT_EXIST`. Source: `spec/trade/create.yaml:140`.
    AcqRiskMerchantIpNotExist,
    /// On the wire `ACQ.BIZ_PRODUCT_NOT_ALLOWED`. Source: `spec/trade/create.yaml:141`.
    AcqBizProductNotAllowed,
    /// On the wire `ACQ.UNBOUND_APPLICATION`. Source: `spec/trade/create.yaml:142`.
    AcqUnboundApplication,
    /// On the wire `ACQ.PRODUCT_NOT_SUPPORT_IN_TINY_APP`. Source: `spec/trade/create.yaml:143`.
    AcqProductNotSupportInTinyApp,
    /// On the wire `ACQ.MERCHANT_STATUS_NOT_NORMAL`. Source: `spec/trade/create.yaml:144`.
    AcqMerchantStatusNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.ACCESS_FORBIDDEN", Self::AcqAccessForbidden),
        ("ACQ.EXIST_FORBIDDEN_WORD", Self::AcqExistForbiddenWord),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.TOTAL_FEE_EXCEED", Self::AcqTotalFeeExceed),
        ("ACQ.CONTEXT_INCONSISTENT", Self::AcqContextInconsistent),
        ("ACQ.TRADE_HAS_SUCCESS", Self::AcqTradeHasSuccess),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.BUYER_SELLER_EQUAL", Self::AcqBuyerSellerEqual),
        ("ACQ.TRADE_BUYER_NOT_MATCH", Self::AcqTradeBuyerNotMatch),
        ("ACQ.BUYER_ENABLE_STATUS_FORBID", Self::AcqBuyerEnableStatusForbid),
        ("ACQ.SELLER_BEEN_BLOCKED", Self::AcqSellerBeenBlocked),
        ("ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT", Self::AcqErrorBuyerCertifyLevelLimit),
        ("ACQ.SUB_MERCHANT_CREATE_FAIL", Self::AcqSubMerchantCreateFail),
        ("ACQ.SUB_MERCHANT_TYPE_INVALID", Self::AcqSubMerchantTypeInvalid),
        ("ACQ.SECONDARY_MERCHANT_STATUS_ERROR", Self::AcqSecondaryMerchantStatusError),
        ("ACQ.BUYER_NOT_EXIST", Self::AcqBuyerNotExist),
        ("ACQ.PAYER_UNMATCHED", Self::AcqPayerUnmatched),
        ("ACQ.SECONDARY_MERCHANT_NOT_MATCH", Self::AcqSecondaryMerchantNotMatch),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.SECONDARY_MERCHANT_ID_BLANK", Self::AcqSecondaryMerchantIdBlank),
        ("ACQ.INVALID_RECEIVE_ACCOUNT", Self::AcqInvalidReceiveAccount),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        (
            "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            Self::AcqBeyondPerReceiptSingleRestriction,
        ),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            Self::AcqSecondaryMerchantAlipayAccountInvalid,
        ),
        (
            "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            Self::AcqSecondaryMerchantIsvPunishIndirect,
        ),
        ("ACQ.USER_LOGONID_DUP", Self::AcqUserLogonidDup),
        ("ACQ.CUSTOMER_VALIDATE_ERROR", Self::AcqCustomerValidateError),
        ("ACQ.INVALID_STORE_ID", Self::AcqInvalidStoreId),
        (
            "ACQ.SECONDARY_MERCHANT_CARD_ALIAS_NO_INVALID",
            Self::AcqSecondaryMerchantCardAliasNoInvalid,
        ),
        ("ACQ.NOT_SUPPORT_PAYMENT_INST", Self::AcqNotSupportPaymentInst),
        ("ACQ.SELLER_NOT_EXIST", Self::AcqSellerNotExist),
        ("ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR", Self::AcqNowTimeAfterExpireTimeError),
        ("ACQ.ILLEGAL_ARGUMENT", Self::AcqIllegalArgument),
        ("ACQ.SUB_GOODS_SIZE_MAX_COUNT", Self::AcqSubGoodsSizeMaxCount),
        (
            "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID",
            Self::AcqPlatformBusinessAcquireModeMustMerchantId,
        ),
        ("ACQ.ERROR_SELLER_CERTIFY_LEVEL_LIMIT", Self::AcqErrorSellerCertifyLevelLimit),
        ("ACQ.STORE_INFO_INVALID", Self::AcqStoreInfoInvalid),
        ("ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST", Self::AcqDefaultSettleRuleNotExist),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            Self::AcqMerchantPermReceiptSuspendLimit,
        ),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            Self::AcqMerchantPermReceiptSingleLimit,
        ),
        ("ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT", Self::AcqMerchantPermReceiptDayLimit),
        ("ACQ.OPEN_ID_NOT_TINY_APP", Self::AcqOpenIdNotTinyApp),
        ("ACQ.RISK_MERCHANT_IP_NOT_EXIST", Self::AcqRiskMerchantIpNotExist),
        ("ACQ.BIZ_PRODUCT_NOT_ALLOWED", Self::AcqBizProductNotAllowed),
        ("ACQ.UNBOUND_APPLICATION", Self::AcqUnboundApplication),
        ("ACQ.PRODUCT_NOT_SUPPORT_IN_TINY_APP", Self::AcqProductNotSupportInTinyApp),
        ("ACQ.MERCHANT_STATUS_NOT_NORMAL", Self::AcqMerchantStatusNotNormal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

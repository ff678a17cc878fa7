//! `alipay.trade.precreate` · 统一收单线下交易预创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/precreate`. Described in
//! `spec/trade/precreate.yaml`.

use crate::{record, schema};

static PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Precreate",
    file: "spec/trade/precreate.yaml",
    fields: &[
        schema::FieldDef::text("alipay_store_id", 9),
        schema::FieldDef::new(
            "bkagent_req_info",
            schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
            10,
        ),
        schema::FieldDef::text("body", 11),
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            12,
        ),
        schema::FieldDef::text("buyer_logon_id", 13),
        schema::FieldDef::text("code_type", 14),
        schema::FieldDef::text("disable_pay_channels", 15),
        schema::FieldDef::text("discountable_amount", 16),
        schema::FieldDef::text("enable_pay_channels", 17),
        schema::FieldDef::new(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
            18,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
            19,
        ),
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("merchant_order_no", 21),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 22)
        },
        schema::FieldDef::text("operator_id", 23),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 24),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 24),
            ],
            ..schema::FieldDef::text("out_trade_no", 24)
        },
        schema::FieldDef::text("passback_params", 25),
        schema::FieldDef::text("product_code", 26),
        schema::FieldDef::text("qr_code_timeout_express", 27),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::new(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
            29,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(28), 30)],
            ..schema::FieldDef::text("seller_id", 30)
        },
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            31,
        ),
        schema::FieldDef::text("store_id", 32),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            33,
        ),
        schema::FieldDef::text("subject", 34),
        schema::FieldDef::text("terminal_id", 35),
        schema::FieldDef::text("time_expire", 36),
        schema::FieldDef::text("timeout_express", 37),
        schema::FieldDef::text("total_amount", 38),
        schema::FieldDef::text("undiscountable_amount", 39),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("payment_type", 40)
        },
    ],
    rules: &[],
};

static PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrecreateResponse",
    file: "spec/trade/precreate.yaml",
    fields: &[
        schema::FieldDef::text("out_trade_no", 43),
        schema::FieldDef::text("qr_code", 44),
        schema::FieldDef::text("share_code", 45),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("prepay_id", 46)
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.precreate` (统一收单线下交易预创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/precreate`. Described in
/// `spec/trade/precreate.yaml`.
/// Answered by [`PrecreateResponse`], or by an error with a [`PrecreateErrorCode`].
#[doc(alias = "alipay.trade.precreate")]
#[doc(alias = "统一收单线下交易预创建")]
#[must_use]
#[non_exhaustive]
pub struct Precreate {
    /// On the wire `alipay_store_id`, a text. Source: `spec/trade/precreate.yaml:9`.
    pub alipay_store_id: Option<String>,
    /// On the wire `bkagent_req_info`, a record of the kind `BkAgentReqInfo`. Source: `spec/trade/precreate.yaml:10`.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// On the wire `body`, a text. Source: `spec/trade/precreate.yaml:11`.
    pub body: Option<String>,
    /// On the wire `business_params`, a record of the kind `BusinessParams`. Source: `spec/trade/precreate.yaml:12`.
    pub business_params: Option<super::types::BusinessParams>,
    /// On the wire `buyer_logon_id`, a text. Source: `spec/trade/precreate.yaml:13`.
    pub buyer_logon_id: Option<String>,
    /// On the wire `code_type`, a text. Source: `spec/trade/precreate.yaml:14`.
    pub code_type: Option<String>,
    /// On the wire `disable_pay_channels`, a text. Source: `spec/trade/precreate.yaml:15`.
    pub disable_pay_channels: Option<String>,
    /// On the wire `discountable_amount`, a text. Source: `spec/trade/precreate.yaml:16`.
    pub discountable_amount: Option<String>,
    /// On the wire `enable_pay_channels`, a text. Source: `spec/trade/precreate.yaml:17`.
    pub enable_pay_channels: Option<String>,
    /// On the wire `ext_user_info`, a record of the kind `ExtUserInfo`. Source: `spec/trade/precreate.yaml:18`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// On the wire `extend_params`, a record of the kind `ExtendParams`. Source: `spec/trade/precreate.yaml:19`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// On the wire `goods_detail`, a list; each element is a record of the kind `GoodsDetail`. Source:
    /// `spec/trade/precreate.yaml:20`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/trade/precreate.yaml:21`.
    pub merchant_order_no: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/trade/precreate.yaml:22`.
    pub notify_url: Option<String>,
    /// On the wire `operator_id`, a text. Source: `spec/trade/precreate.yaml:23`.
    pub operator_id: Option<String>,
    /// On the wire `out_trade_no`, a text; required; at most 64 characters. Source: `spec/trade/precreate.yaml:24`.
    pub out_trade_no: String,
    /// On the wire `passback_params`, a text. Source: `spec/trade/precreate.yaml:25`.
    pub passback_params: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/trade/precreate.yaml:26`.
    pub product_code: Option<String>,
    /// On the wire `qr_code_timeout_express`, a text. Source: `spec/trade/precreate.yaml:27`.
    pub qr_code_timeout_express: Option<String>,
    /// On the wire `query_options`, a list; each element is a text. Source: `spec/trade/precreate.yaml:28`.
    pub query_options: Vec<String>,
    /// On the wire `royalty_info`, a record of the kind `RoyaltyInfo`. Source: `spec/trade/precreate.yaml:29`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// On the wire `seller_id`, a text; at most 28 characters. Source: `spec/trade/precreate.yaml:30`.
    pub seller_id: Option<String>,
    /// On the wire `settle_info`, a record of the kind `SettleInfo`. Source: `spec/trade/precreate.yaml:31`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// On the wire `store_id`, a text. Source: `spec/trade/precreate.yaml:32`.
    pub store_id: Option<String>,
    /// On the wire `sub_merchant`, a record of the kind `SubMerchant`. Source: `spec/trade/precreate.yaml:33`.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// On the wire `subject`, a text. Source: `spec/trade/precreate.yaml:34`.
    pub subject: Option<String>,
    /// On the wire `terminal_id`, a text. Source: `spec/trade/precreate.yaml:35`.
    pub terminal_id: Option<String>,
    /// On the wire `time_expire`, a text. Source: `spec/trade/precreate.yaml:36`.
    pub time_expire: Option<String>,
    /// On the wire `timeout_express`, a text. Source: `spec/trade/precreate.yaml:37`.
    pub timeout_express: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/precreate.yaml:38`.
    pub total_amount: Option<String>,
    /// On the wire `undiscountable_amount`, a text. Source: `spec/trade/precreate.yaml:39`.
    pub undiscountable_amount: Option<String>,
    /// On the wire `payment_type`, a text; on the gateway only. Source: `spec/trade/precreate.yaml:40`.
    pub payment_type: Option<String>,
}

impl Precreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_store_id: None,
            bkagent_req_info: None,
            body: None,
            business_params: None,
            buyer_logon_id: None,
            code_type: None,
            disable_pay_channels: None,
            discountable_amount: None,
            enable_pay_channels: None,
            ext_user_info: None,
            extend_params: None,
            goods_detail: Vec::new(),
            merchant_order_no: None,
            notify_url: None,
            operator_id: None,
            out_trade_no: String::new(),
            passback_params: None,
            product_code: None,
            qr_code_timeout_express: None,
            query_options: Vec::new(),
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
            payment_type: None,
        }
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

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`code_type`](Self::code_type).
    #[inline]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
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

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`qr_code_timeout_express`](Self::qr_code_timeout_express).
    #[inline]
    pub fn qr_code_timeout_express(
        mut self,
        qr_code_timeout_express: impl Into<String>,
    ) -> Self {
        self.qr_code_timeout_express = Some(qr_code_timeout_express.into());
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

    /// Sets [`payment_type`](Self::payment_type).
    #[inline]
    pub fn payment_type(mut self, payment_type: impl Into<String>) -> Self {
        self.payment_type = Some(payment_type.into());
        self
    }
}

impl record::Record for Precreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRECREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_store_id),
            1 => Some(&self.bkagent_req_info),
            2 => Some(&self.body),
            3 => Some(&self.business_params),
            4 => Some(&self.buyer_logon_id),
            5 => Some(&self.code_type),
            6 => Some(&self.disable_pay_channels),
            7 => Some(&self.discountable_amount),
            8 => Some(&self.enable_pay_channels),
            9 => Some(&self.ext_user_info),
            10 => Some(&self.extend_params),
            11 => Some(&self.goods_detail),
            12 => Some(&self.merchant_order_no),
            13 => Some(&self.notify_url),
            14 => Some(&self.operator_id),
            15 => Some(&self.out_trade_no),
            16 => Some(&self.passback_params),
            17 => Some(&self.product_code),
            18 => Some(&self.qr_code_timeout_express),
            19 => Some(&self.query_options),
            20 => Some(&self.royalty_info),
            21 => Some(&self.seller_id),
            22 => Some(&self.settle_info),
            23 => Some(&self.store_id),
            24 => Some(&self.sub_merchant),
            25 => Some(&self.subject),
            26 => Some(&self.terminal_id),
            27 => Some(&self.time_expire),
            28 => Some(&self.timeout_express),
            29 => Some(&self.total_amount),
            30 => Some(&self.undiscountable_amount),
            31 => Some(&self.payment_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_store_id),
            1 => Some(&mut self.bkagent_req_info),
            2 => Some(&mut self.body),
            3 => Some(&mut self.business_params),
            4 => Some(&mut self.buyer_logon_id),
            5 => Some(&mut self.code_type),
            6 => Some(&mut self.disable_pay_channels),
            7 => Some(&mut self.discountable_amount),
            8 => Some(&mut self.enable_pay_channels),
            9 => Some(&mut self.ext_user_info),
            10 => Some(&mut self.extend_params),
            11 => Some(&mut self.goods_detail),
            12 => Some(&mut self.merchant_order_no),
            13 => Some(&mut self.notify_url),
            14 => Some(&mut self.operator_id),
            15 => Some(&mut self.out_trade_no),
            16 => Some(&mut self.passback_params),
            17 => Some(&mut self.product_code),
            18 => Some(&mut self.qr_code_timeout_express),
            19 => Some(&mut self.query_options),
            20 => Some(&mut self.royalty_info),
            21 => Some(&mut self.seller_id),
            22 => Some(&mut self.settle_info),
            23 => Some(&mut self.store_id),
            24 => Some(&mut self.sub_merchant),
            25 => Some(&mut self.subject),
            26 => Some(&mut self.terminal_id),
            27 => Some(&mut self.time_expire),
            28 => Some(&mut self.timeout_express),
            29 => Some(&mut self.total_amount),
            30 => Some(&mut self.undiscountable_amount),
            31 => Some(&mut self.payment_type),
            _ => None,
        }
    }
}

impl Default for Precreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Precreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Precreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Precreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Precreate {}

impl record::Request for Precreate {
    type Response = PrecreateResponse;
    type ErrorCode = PrecreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.precreate",
        title: "统一收单线下交易预创建",
        file: "spec/trade/precreate.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/precreate",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PRECREATE,
        response: &PRECREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.precreate` (统一收单线下交易预创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PrecreateResponse {
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/precreate.yaml:43`.
    pub out_trade_no: Option<String>,
    /// On the wire `qr_code`, a text. Source: `spec/trade/precreate.yaml:44`.
    pub qr_code: Option<String>,
    /// On the wire `share_code`, a text. Source: `spec/trade/precreate.yaml:45`.
    pub share_code: Option<String>,
    /// On the wire `prepay_id`, a text; on the gateway only. Source: `spec/trade/precreate.yaml:46`.
    pub prepay_id: Option<String>,
}

impl record::Record for PrecreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRECREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_trade_no),
            1 => Some(&self.qr_code),
            2 => Some(&self.share_code),
            3 => Some(&self.prepay_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_trade_no),
            1 => Some(&mut self.qr_code),
            2 => Some(&mut self.share_code),
            3 => Some(&mut self.prepay_id),
            _ => None,
        }
    }
}

impl Default for PrecreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_trade_no: None,
            qr_code: None,
            share_code: None,
            prepay_id: None,
        }
    }
}

impl Clone for PrecreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PrecreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PrecreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.precreate`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrecreateErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/precreate.yaml:49`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/precreate.yaml:50`.
    AcqInvalidParameter,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/precreate.yaml:51`.
    AcqAccessForbidden,
    /// On the wire `ACQ.EXIST_FORBIDDEN_WORD`. Source: `spec/trade/precreate.yaml:52`.
    AcqExistForbiddenWord,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/precreate.yaml:53`.
    AcqPartnerError,
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/precreate.yaml:54`.
    AcqTotalFeeExceed,
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/precreate.yaml:55`.
    AcqContextInconsistent,
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/precreate.yaml:56`.
    AcqTradeHasSuccess,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/precreate.yaml:57`.
    AcqTradeHasClose,
    /// On the wire `ACQ.BUYER_SELLER_EQUAL`. Source: `spec/trade/precreate.yaml:58`.
    AcqBuyerSellerEqual,
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/precreate.yaml:59`.
    AcqTradeBuyerNotMatch,
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/precreate.yaml:60`.
    AcqBuyerEnableStatusForbid,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`. Source: `spec/trade/precreate.yaml:61`.
    AcqBuyerPaymentAmountDayLimitError,
    /// On the wire `ACQ.BEYOND_PAY_RESTRICTION`. Source: `spec/trade/precreate.yaml:62`.
    AcqBeyondPayRestriction,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_RESTRICTION`. Source: `spec/trade/precreate.yaml:63`.
    AcqBeyondPerReceiptRestriction,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`. Source: `spec/trade/precreate.yaml:64`.
    AcqBuyerPaymentAmountMonthLimitError,
    /// On the wire `ACQ.SELLER_BEEN_BLOCKED`. Source: `spec/trade/precreate.yaml:65`.
    AcqSellerBeenBlocked,
    /// On the wire `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/precreate.yaml:66`.
    AcqErrorBuyerCertifyLevelLimit,
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/precreate.yaml:67`.
    AcqInvalidStoreId,
    /// On the wire `ACQ.APPLY_PC_MERCHANT_CODE_ERROR`. Source: `spec/trade/precreate.yaml:68`.
    AcqApplyPcMerchantCodeError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/trade/precreate.yaml:69`.
    AcqSecondaryMerchantStatusError,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`. Source: `spec/trade/precreate.yaml:70`.
    AcqBeyondPerReceiptDayRestriction,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`. Source: `spec/trade/precreate.yaml:71`.
    AcqBeyondPerReceiptSingleRestriction,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/precreate.yaml:72`.
    AcqTradeSettleError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/precreate.yaml:73`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`. Source: `spec/trade/precreate.yaml:74`.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// On the wire `ACQ.SELLER_NOT_EXIST`. Source: `spec/trade/precreate.yaml:75`.
    AcqSellerNotExist,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/precreate.yaml:76`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// On the wire `ACQ.INVALID_RECEIVE_ACCOUNT`. Source: `spec/trade/precreate.yaml:77`.
    AcqInvalidReceiveAccount,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_BLANK`. Source: `spec/trade/precreate.yaml:78`.
    AcqSecondaryMerchantIdBlank,
    /// On the wire `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`. Source: `spec/trade/precreate.yaml:79`.
    AcqNowTimeAfterExpireTimeError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_NOT_MATCH`. Source: `spec/trade/precreate.yaml:80`.
    AcqSecondaryMerchantNotMatch,
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/precreate.yaml:81`.
    AcqBuyerNotExist,
    /// On the wire `ACQ.SUB_GOODS_SIZE_MAX_COUNT`. Source: `spec/trade/precreate.yaml:82`.
    AcqSubGoodsSizeMaxCount,
    /// On the wire `ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST`. Source: `spec/trade/precreate.yaml:83`.
    AcqDefaultSettleRuleNotExist,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`. Source: `spec/trade/precreate.yaml:84`.
    AcqMerchantPermReceiptSuspendLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`. Source: `spec/trade/precreate.yaml:85`.
    AcqMerchantPermReceiptSingleLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`. Source: `spec/trade/precreate.yaml:86`.
    AcqMerchantPermReceiptDayLimit,
    /// On the wire `ACQ.RISK_MERCHANT_IP_NOT_EXIST`. Source: `spec/trade/precreate.yaml:87`.
    AcqRiskMerchantIpNotExist,
    /// On the wire `ACQ.MERCHANT_STATUS_NOT_NORMAL`. Source: `spec/trade/precreate.yaml:88`.
    AcqMerchantStatusNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PrecreateErrorCode {
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
        ("ACQ.INVALID_STORE_ID", Self::AcqInvalidStoreId),
        ("ACQ.APPLY_PC_MERCHANT_CODE_ERROR", Self::AcqApplyPcMerchantCodeError),
        ("ACQ.SECONDARY_MERCHANT_STATUS_ERROR", Self::AcqSecondaryMerchantStatusError),
        (
            "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION",
            Self::AcqBeyondPerReceiptDayRestriction,
        ),
        (
            "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            Self::AcqBeyondPerReceiptSingleRestriction,
        ),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        (
            "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            Self::AcqSecondaryMerchantIsvPunishIndirect,
        ),
        ("ACQ.SELLER_NOT_EXIST", Self::AcqSellerNotExist),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            Self::AcqSecondaryMerchantAlipayAccountInvalid,
        ),
        ("ACQ.INVALID_RECEIVE_ACCOUNT", Self::AcqInvalidReceiveAccount),
        ("ACQ.SECONDARY_MERCHANT_ID_BLANK", Self::AcqSecondaryMerchantIdBlank),
        ("ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR", Self::AcqNowTimeAfterExpireTimeError),
        ("ACQ.SECONDARY_MERCHANT_NOT_MATCH", Self::AcqSecondaryMerchantNotMatch),
        ("ACQ.BUYER_NOT_EXIST", Self::AcqBuyerNotExist),
        ("ACQ.SUB_GOODS_SIZE_MAX_COUNT", Self::AcqSubGoodsSizeMaxCount),
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
        ("ACQ.RISK_MERCHANT_IP_NOT_EXIST", Self::AcqRiskMerchantIpNotExist),
        ("ACQ.MERCHANT_STATUS_NOT_NORMAL", Self::AcqMerchantStatusNotNormal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PrecreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

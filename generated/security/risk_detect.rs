//! `alipay.security.risk.detect` · alipay.security.risk.detect
//!
//! Assess the risk of an order from data on buyer, seller, device and goods.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.detect.yaml`.

use crate::{record, schema};

static RISK_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskDetect",
    file: "spec/security/risk.detect.yaml",
    fields: &[
        schema::FieldDef::text("buyer_account_no", 10),
        schema::FieldDef::text("buyer_bind_bankcard", 11),
        schema::FieldDef::text("buyer_bind_bankcard_type", 12),
        schema::FieldDef::text("buyer_bind_mobile", 13),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["VIP", "NORMAL"]), 17),
            ],
            ..schema::FieldDef::text("buyer_grade", 14)
        },
        schema::FieldDef::text("buyer_identity_no", 23),
        schema::FieldDef::text("buyer_identity_type", 24),
        schema::FieldDef::text("buyer_real_name", 25),
        schema::FieldDef::text("buyer_reg_date", 26),
        schema::FieldDef::text("buyer_reg_email", 27),
        schema::FieldDef::text("buyer_reg_mobile", 28),
        schema::FieldDef::text("buyer_scene_bankcard", 29),
        schema::FieldDef::text("buyer_scene_bankcard_type", 30),
        schema::FieldDef::text("buyer_scene_email", 31),
        schema::FieldDef::text("buyer_scene_mobile", 32),
        schema::FieldDef::text("currency", 33),
        schema::FieldDef::text("env_client_base_band", 34),
        schema::FieldDef::text("env_client_base_station", 35),
        schema::FieldDef::text("env_client_coordinates", 39),
        schema::FieldDef::text("env_client_imei", 43),
        schema::FieldDef::text("env_client_imsi", 44),
        schema::FieldDef::text("env_client_ios_udid", 45),
        schema::FieldDef::text("env_client_ip", 46),
        schema::FieldDef::text("env_client_mac", 47),
        schema::FieldDef::text("env_client_screen", 48),
        schema::FieldDef::text("env_client_uuid", 52),
        schema::FieldDef::text("item_quantity", 53),
        schema::FieldDef::text("item_unit_price", 54),
        schema::FieldDef::text("js_token_id", 55),
        schema::FieldDef::text("order_amount", 56),
        schema::FieldDef::text("order_category", 57),
        schema::FieldDef::text("order_credate_time", 58),
        schema::FieldDef::text("order_item_city", 59),
        schema::FieldDef::text("order_item_name", 60),
        schema::FieldDef::text("order_no", 61),
        schema::FieldDef::text("partner_id", 66),
        schema::FieldDef::text("receiver_address", 67),
        schema::FieldDef::text("receiver_city", 68),
        schema::FieldDef::text("receiver_district", 69),
        schema::FieldDef::text("receiver_email", 70),
        schema::FieldDef::text("receiver_mobile", 71),
        schema::FieldDef::text("receiver_name", 72),
        schema::FieldDef::text("receiver_state", 73),
        schema::FieldDef::text("receiver_zip", 74),
        schema::FieldDef::text("scene_code", 75),
        schema::FieldDef::text("seller_account_no", 79),
        schema::FieldDef::text("seller_bind_bankcard", 80),
        schema::FieldDef::text("seller_bind_bankcard_type", 81),
        schema::FieldDef::text("seller_bind_mobile", 82),
        schema::FieldDef::text("seller_identity_no", 83),
        schema::FieldDef::text("seller_identity_type", 84),
        schema::FieldDef::text("seller_real_name", 85),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 86),
            ],
            ..schema::FieldDef::text("seller_reg_date", 86)
        },
        schema::FieldDef::text("seller_reg_email", 87),
        schema::FieldDef::text("seller_reg_moile", 88),
        schema::FieldDef::text("transport_type", 89),
    ],
    rules: &[],
};

static RISK_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskDetectResponse",
    file: "spec/security/risk.detect.yaml",
    fields: &[
        schema::FieldDef::text("risk_code", 92),
        schema::FieldDef::new("risk_level", schema::Kind::Integer, 93),
    ],
    rules: &[],
};

/// A request of `alipay.security.risk.detect` (alipay.security.risk.detect).
///
/// Assess the risk of an order from data on buyer, seller, device and goods.
///
/// ```
/// use alipay::security::RiskDetect;
///
/// let request = RiskDetect::new()
///     .buyer_grade("VIP");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`buyer_grade`](Self::buyer_grade) | one of its values |
/// | [`seller_reg_date`](Self::seller_reg_date) | a date |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.detect.yaml`.
/// Returns [`RiskDetectResponse`], or an error with a [`RiskDetectErrorCode`].
#[doc(alias = "alipay.security.risk.detect")]
#[must_use]
#[non_exhaustive]
pub struct RiskDetect {
    /// Account number of the buyer.
    ///
    /// 买家账户编号.
    pub buyer_account_no: Option<String>,
    /// Bank card bound to the buyer's account.
    ///
    /// 买家绑定银行卡号.
    pub buyer_bind_bankcard: Option<String>,
    /// Type of the bound bank card.
    ///
    /// 买家绑定银行卡的卡类型.
    pub buyer_bind_bankcard_type: Option<String>,
    /// Mobile phone bound to the buyer's account.
    ///
    /// 买家绑定手机号.
    pub buyer_bind_mobile: Option<String>,
    /// Grade of the buyer at the merchant.
    ///
    /// 买家账户在商家的等级. Defaults to `NORMAL`. Example: `VIP`.
    pub buyer_grade: Option<record::Choice<RiskDetectBuyerGrade>>,
    /// Number of the buyer's identity document.
    ///
    /// 买家证件号码.
    pub buyer_identity_no: Option<String>,
    /// Type of the buyer's identity document.
    ///
    /// 买家证件类型.
    pub buyer_identity_type: Option<String>,
    /// Real name of the buyer.
    ///
    /// 买家真实姓名.
    pub buyer_real_name: Option<String>,
    /// Time the buyer registered.
    ///
    /// 买家注册时间.
    pub buyer_reg_date: Option<String>,
    /// Email address the buyer registered with.
    ///
    /// 买家注册时留的Email.
    pub buyer_reg_email: Option<String>,
    /// Mobile phone the buyer registered with.
    ///
    /// 买家注册手机号.
    pub buyer_reg_mobile: Option<String>,
    /// Bank card the buyer uses in this transaction.
    pub buyer_scene_bankcard: Option<String>,
    /// Type of the card used in this transaction.
    pub buyer_scene_bankcard_type: Option<String>,
    /// Email address the buyer uses in this transaction.
    ///
    /// 买家业务处理时使用的邮箱.
    pub buyer_scene_email: Option<String>,
    /// Mobile phone the buyer uses in this transaction.
    pub buyer_scene_mobile: Option<String>,
    /// Currency.
    ///
    /// 币种. Example: `CNY`.
    pub currency: Option<String>,
    /// Baseband version of the client.
    ///
    /// 客户端的基带版本.
    pub env_client_base_band: Option<String>,
    /// Base station the client is connected to, as `CELLID^LAC`.
    ///
    /// 客户端连接的基站信息.
    pub env_client_base_station: Option<String>,
    /// Position of the client, as longitude and latitude joined by `^`.
    ///
    /// 客户端的经纬度坐标.
    pub env_client_coordinates: Option<String>,
    /// IMEI of the client.
    ///
    /// 操作的客户端的imei.
    pub env_client_imei: Option<String>,
    /// IMSI of the client.
    pub env_client_imsi: Option<String>,
    /// UDID of an iOS device.
    ///
    /// IOS设备的UDID.
    pub env_client_ios_udid: Option<String>,
    /// IP address of the client.
    ///
    /// 操作的客户端ip.
    pub env_client_ip: Option<String>,
    /// MAC address of the client.
    ///
    /// 操作的客户端mac.
    pub env_client_mac: Option<String>,
    /// Screen resolution of the client, horizontal and vertical pixels, such as `800^600`.
    ///
    /// 操作的客户端分辨率.
    pub env_client_screen: Option<String>,
    /// UUID of the client device.
    pub env_client_uuid: Option<String>,
    /// Quantity bought; whole numbers only.
    ///
    /// 订单产品数量.
    pub item_quantity: Option<String>,
    /// Unit price of the goods.
    ///
    /// 订单产品单价.
    pub item_unit_price: Option<String>,
    /// Token generated by the JS SDK.
    pub js_token_id: Option<String>,
    /// Total of the order.
    ///
    /// 订单总金额. Example: `1.30`.
    pub order_amount: Option<String>,
    /// Category of the goods.
    ///
    /// 订单商品所在类目.
    pub order_category: Option<String>,
    /// Time the order was placed.
    ///
    /// 订单下单时间.
    pub order_credate_time: Option<String>,
    /// City of the goods.
    ///
    /// 订单商品所在城市.
    pub order_item_city: Option<String>,
    /// Name of the goods.
    ///
    /// 订单产品名称.
    pub order_item_name: Option<String>,
    /// Merchant's unique order number.
    ///
    /// 商户订单唯一标识号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Alipay user id of the contracted account.
    ///
    /// Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Address of the receiver.
    ///
    /// 订单收货人地址.
    pub receiver_address: Option<String>,
    /// City of the receiver's address.
    ///
    /// 订单收货人地址城市.
    pub receiver_city: Option<String>,
    /// District of the receiver's address.
    ///
    /// 订单收货人地址所在区.
    pub receiver_district: Option<String>,
    /// Email address of the receiver.
    ///
    /// 订单收货人邮箱.
    pub receiver_email: Option<String>,
    /// Mobile phone of the receiver.
    ///
    /// 订单收货人手机.
    pub receiver_mobile: Option<String>,
    /// Name of the receiver.
    ///
    /// 订单收货人姓名.
    pub receiver_name: Option<String>,
    /// Province of the receiver's address.
    ///
    /// 订单收货人地址省份.
    pub receiver_state: Option<String>,
    /// Postal code of the receiver's address.
    ///
    /// 订单收货人地址邮编.
    pub receiver_zip: Option<String>,
    /// Scene code.
    ///
    /// 场景编码.
    pub scene_code: Option<String>,
    /// Account number of the seller.
    ///
    /// 卖家账户编号.
    pub seller_account_no: Option<String>,
    /// Bank card bound to the seller's account.
    ///
    /// 卖家绑定银行卡号.
    pub seller_bind_bankcard: Option<String>,
    /// Type of the bound bank card.
    ///
    /// 卖家绑定的银行卡的卡类型.
    pub seller_bind_bankcard_type: Option<String>,
    /// Mobile phone bound to the seller's account.
    ///
    /// 卖家绑定手机号.
    pub seller_bind_mobile: Option<String>,
    /// Number of the seller's identity document.
    ///
    /// 卖家证件号码.
    pub seller_identity_no: Option<String>,
    /// Type of the seller's identity document.
    ///
    /// 卖家证件类型.
    pub seller_identity_type: Option<String>,
    /// Real name of the seller.
    ///
    /// 卖家真实姓名.
    pub seller_real_name: Option<String>,
    /// Date the seller registered.
    ///
    /// 卖家注册时间; a day, as `yyyy-MM-dd`.
    pub seller_reg_date: Option<record::Date>,
    /// Email address the seller registered with.
    ///
    /// 卖家注册Email.
    pub seller_reg_email: Option<String>,
    /// Mobile phone the seller registered with.
    ///
    /// 卖家注册手机号.
    pub seller_reg_moile: Option<String>,
    /// How the order is shipped.
    ///
    /// 订单物流方式.
    pub transport_type: Option<String>,
}

impl RiskDetect {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            buyer_account_no: None,
            buyer_bind_bankcard: None,
            buyer_bind_bankcard_type: None,
            buyer_bind_mobile: None,
            buyer_grade: None,
            buyer_identity_no: None,
            buyer_identity_type: None,
            buyer_real_name: None,
            buyer_reg_date: None,
            buyer_reg_email: None,
            buyer_reg_mobile: None,
            buyer_scene_bankcard: None,
            buyer_scene_bankcard_type: None,
            buyer_scene_email: None,
            buyer_scene_mobile: None,
            currency: None,
            env_client_base_band: None,
            env_client_base_station: None,
            env_client_coordinates: None,
            env_client_imei: None,
            env_client_imsi: None,
            env_client_ios_udid: None,
            env_client_ip: None,
            env_client_mac: None,
            env_client_screen: None,
            env_client_uuid: None,
            item_quantity: None,
            item_unit_price: None,
            js_token_id: None,
            order_amount: None,
            order_category: None,
            order_credate_time: None,
            order_item_city: None,
            order_item_name: None,
            order_no: None,
            partner_id: None,
            receiver_address: None,
            receiver_city: None,
            receiver_district: None,
            receiver_email: None,
            receiver_mobile: None,
            receiver_name: None,
            receiver_state: None,
            receiver_zip: None,
            scene_code: None,
            seller_account_no: None,
            seller_bind_bankcard: None,
            seller_bind_bankcard_type: None,
            seller_bind_mobile: None,
            seller_identity_no: None,
            seller_identity_type: None,
            seller_real_name: None,
            seller_reg_date: None,
            seller_reg_email: None,
            seller_reg_moile: None,
            transport_type: None,
        }
    }

    /// Sets [`buyer_account_no`](Self::buyer_account_no).
    #[inline]
    pub fn buyer_account_no(mut self, buyer_account_no: impl Into<String>) -> Self {
        self.buyer_account_no = Some(buyer_account_no.into());
        self
    }

    /// Sets [`buyer_bind_bankcard`](Self::buyer_bind_bankcard).
    #[inline]
    pub fn buyer_bind_bankcard(
        mut self,
        buyer_bind_bankcard: impl Into<String>,
    ) -> Self {
        self.buyer_bind_bankcard = Some(buyer_bind_bankcard.into());
        self
    }

    /// Sets [`buyer_bind_bankcard_type`](Self::buyer_bind_bankcard_type).
    #[inline]
    pub fn buyer_bind_bankcard_type(
        mut self,
        buyer_bind_bankcard_type: impl Into<String>,
    ) -> Self {
        self.buyer_bind_bankcard_type = Some(buyer_bind_bankcard_type.into());
        self
    }

    /// Sets [`buyer_bind_mobile`](Self::buyer_bind_mobile).
    #[inline]
    pub fn buyer_bind_mobile(mut self, buyer_bind_mobile: impl Into<String>) -> Self {
        self.buyer_bind_mobile = Some(buyer_bind_mobile.into());
        self
    }

    /// Sets [`buyer_grade`](Self::buyer_grade).
    #[inline]
    pub fn buyer_grade(
        mut self,
        buyer_grade: impl Into<record::Choice<RiskDetectBuyerGrade>>,
    ) -> Self {
        self.buyer_grade = Some(buyer_grade.into());
        self
    }

    /// Sets [`buyer_identity_no`](Self::buyer_identity_no).
    #[inline]
    pub fn buyer_identity_no(mut self, buyer_identity_no: impl Into<String>) -> Self {
        self.buyer_identity_no = Some(buyer_identity_no.into());
        self
    }

    /// Sets [`buyer_identity_type`](Self::buyer_identity_type).
    #[inline]
    pub fn buyer_identity_type(
        mut self,
        buyer_identity_type: impl Into<String>,
    ) -> Self {
        self.buyer_identity_type = Some(buyer_identity_type.into());
        self
    }

    /// Sets [`buyer_real_name`](Self::buyer_real_name).
    #[inline]
    pub fn buyer_real_name(mut self, buyer_real_name: impl Into<String>) -> Self {
        self.buyer_real_name = Some(buyer_real_name.into());
        self
    }

    /// Sets [`buyer_reg_date`](Self::buyer_reg_date).
    #[inline]
    pub fn buyer_reg_date(mut self, buyer_reg_date: impl Into<String>) -> Self {
        self.buyer_reg_date = Some(buyer_reg_date.into());
        self
    }

    /// Sets [`buyer_reg_email`](Self::buyer_reg_email).
    #[inline]
    pub fn buyer_reg_email(mut self, buyer_reg_email: impl Into<String>) -> Self {
        self.buyer_reg_email = Some(buyer_reg_email.into());
        self
    }

    /// Sets [`buyer_reg_mobile`](Self::buyer_reg_mobile).
    #[inline]
    pub fn buyer_reg_mobile(mut self, buyer_reg_mobile: impl Into<String>) -> Self {
        self.buyer_reg_mobile = Some(buyer_reg_mobile.into());
        self
    }

    /// Sets [`buyer_scene_bankcard`](Self::buyer_scene_bankcard).
    #[inline]
    pub fn buyer_scene_bankcard(
        mut self,
        buyer_scene_bankcard: impl Into<String>,
    ) -> Self {
        self.buyer_scene_bankcard = Some(buyer_scene_bankcard.into());
        self
    }

    /// Sets [`buyer_scene_bankcard_type`](Self::buyer_scene_bankcard_type).
    #[inline]
    pub fn buyer_scene_bankcard_type(
        mut self,
        buyer_scene_bankcard_type: impl Into<String>,
    ) -> Self {
        self.buyer_scene_bankcard_type = Some(buyer_scene_bankcard_type.into());
        self
    }

    /// Sets [`buyer_scene_email`](Self::buyer_scene_email).
    #[inline]
    pub fn buyer_scene_email(mut self, buyer_scene_email: impl Into<String>) -> Self {
        self.buyer_scene_email = Some(buyer_scene_email.into());
        self
    }

    /// Sets [`buyer_scene_mobile`](Self::buyer_scene_mobile).
    #[inline]
    pub fn buyer_scene_mobile(mut self, buyer_scene_mobile: impl Into<String>) -> Self {
        self.buyer_scene_mobile = Some(buyer_scene_mobile.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`env_client_base_band`](Self::env_client_base_band).
    #[inline]
    pub fn env_client_base_band(
        mut self,
        env_client_base_band: impl Into<String>,
    ) -> Self {
        self.env_client_base_band = Some(env_client_base_band.into());
        self
    }

    /// Sets [`env_client_base_station`](Self::env_client_base_station).
    #[inline]
    pub fn env_client_base_station(
        mut self,
        env_client_base_station: impl Into<String>,
    ) -> Self {
        self.env_client_base_station = Some(env_client_base_station.into());
        self
    }

    /// Sets [`env_client_coordinates`](Self::env_client_coordinates).
    #[inline]
    pub fn env_client_coordinates(
        mut self,
        env_client_coordinates: impl Into<String>,
    ) -> Self {
        self.env_client_coordinates = Some(env_client_coordinates.into());
        self
    }

    /// Sets [`env_client_imei`](Self::env_client_imei).
    #[inline]
    pub fn env_client_imei(mut self, env_client_imei: impl Into<String>) -> Self {
        self.env_client_imei = Some(env_client_imei.into());
        self
    }

    /// Sets [`env_client_imsi`](Self::env_client_imsi).
    #[inline]
    pub fn env_client_imsi(mut self, env_client_imsi: impl Into<String>) -> Self {
        self.env_client_imsi = Some(env_client_imsi.into());
        self
    }

    /// Sets [`env_client_ios_udid`](Self::env_client_ios_udid).
    #[inline]
    pub fn env_client_ios_udid(
        mut self,
        env_client_ios_udid: impl Into<String>,
    ) -> Self {
        self.env_client_ios_udid = Some(env_client_ios_udid.into());
        self
    }

    /// Sets [`env_client_ip`](Self::env_client_ip).
    #[inline]
    pub fn env_client_ip(mut self, env_client_ip: impl Into<String>) -> Self {
        self.env_client_ip = Some(env_client_ip.into());
        self
    }

    /// Sets [`env_client_mac`](Self::env_client_mac).
    #[inline]
    pub fn env_client_mac(mut self, env_client_mac: impl Into<String>) -> Self {
        self.env_client_mac = Some(env_client_mac.into());
        self
    }

    /// Sets [`env_client_screen`](Self::env_client_screen).
    #[inline]
    pub fn env_client_screen(mut self, env_client_screen: impl Into<String>) -> Self {
        self.env_client_screen = Some(env_client_screen.into());
        self
    }

    /// Sets [`env_client_uuid`](Self::env_client_uuid).
    #[inline]
    pub fn env_client_uuid(mut self, env_client_uuid: impl Into<String>) -> Self {
        self.env_client_uuid = Some(env_client_uuid.into());
        self
    }

    /// Sets [`item_quantity`](Self::item_quantity).
    #[inline]
    pub fn item_quantity(mut self, item_quantity: impl Into<String>) -> Self {
        self.item_quantity = Some(item_quantity.into());
        self
    }

    /// Sets [`item_unit_price`](Self::item_unit_price).
    #[inline]
    pub fn item_unit_price(mut self, item_unit_price: impl Into<String>) -> Self {
        self.item_unit_price = Some(item_unit_price.into());
        self
    }

    /// Sets [`js_token_id`](Self::js_token_id).
    #[inline]
    pub fn js_token_id(mut self, js_token_id: impl Into<String>) -> Self {
        self.js_token_id = Some(js_token_id.into());
        self
    }

    /// Sets [`order_amount`](Self::order_amount).
    #[inline]
    pub fn order_amount(mut self, order_amount: impl Into<String>) -> Self {
        self.order_amount = Some(order_amount.into());
        self
    }

    /// Sets [`order_category`](Self::order_category).
    #[inline]
    pub fn order_category(mut self, order_category: impl Into<String>) -> Self {
        self.order_category = Some(order_category.into());
        self
    }

    /// Sets [`order_credate_time`](Self::order_credate_time).
    #[inline]
    pub fn order_credate_time(mut self, order_credate_time: impl Into<String>) -> Self {
        self.order_credate_time = Some(order_credate_time.into());
        self
    }

    /// Sets [`order_item_city`](Self::order_item_city).
    #[inline]
    pub fn order_item_city(mut self, order_item_city: impl Into<String>) -> Self {
        self.order_item_city = Some(order_item_city.into());
        self
    }

    /// Sets [`order_item_name`](Self::order_item_name).
    #[inline]
    pub fn order_item_name(mut self, order_item_name: impl Into<String>) -> Self {
        self.order_item_name = Some(order_item_name.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`receiver_address`](Self::receiver_address).
    #[inline]
    pub fn receiver_address(mut self, receiver_address: impl Into<String>) -> Self {
        self.receiver_address = Some(receiver_address.into());
        self
    }

    /// Sets [`receiver_city`](Self::receiver_city).
    #[inline]
    pub fn receiver_city(mut self, receiver_city: impl Into<String>) -> Self {
        self.receiver_city = Some(receiver_city.into());
        self
    }

    /// Sets [`receiver_district`](Self::receiver_district).
    #[inline]
    pub fn receiver_district(mut self, receiver_district: impl Into<String>) -> Self {
        self.receiver_district = Some(receiver_district.into());
        self
    }

    /// Sets [`receiver_email`](Self::receiver_email).
    #[inline]
    pub fn receiver_email(mut self, receiver_email: impl Into<String>) -> Self {
        self.receiver_email = Some(receiver_email.into());
        self
    }

    /// Sets [`receiver_mobile`](Self::receiver_mobile).
    #[inline]
    pub fn receiver_mobile(mut self, receiver_mobile: impl Into<String>) -> Self {
        self.receiver_mobile = Some(receiver_mobile.into());
        self
    }

    /// Sets [`receiver_name`](Self::receiver_name).
    #[inline]
    pub fn receiver_name(mut self, receiver_name: impl Into<String>) -> Self {
        self.receiver_name = Some(receiver_name.into());
        self
    }

    /// Sets [`receiver_state`](Self::receiver_state).
    #[inline]
    pub fn receiver_state(mut self, receiver_state: impl Into<String>) -> Self {
        self.receiver_state = Some(receiver_state.into());
        self
    }

    /// Sets [`receiver_zip`](Self::receiver_zip).
    #[inline]
    pub fn receiver_zip(mut self, receiver_zip: impl Into<String>) -> Self {
        self.receiver_zip = Some(receiver_zip.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`seller_account_no`](Self::seller_account_no).
    #[inline]
    pub fn seller_account_no(mut self, seller_account_no: impl Into<String>) -> Self {
        self.seller_account_no = Some(seller_account_no.into());
        self
    }

    /// Sets [`seller_bind_bankcard`](Self::seller_bind_bankcard).
    #[inline]
    pub fn seller_bind_bankcard(
        mut self,
        seller_bind_bankcard: impl Into<String>,
    ) -> Self {
        self.seller_bind_bankcard = Some(seller_bind_bankcard.into());
        self
    }

    /// Sets [`seller_bind_bankcard_type`](Self::seller_bind_bankcard_type).
    #[inline]
    pub fn seller_bind_bankcard_type(
        mut self,
        seller_bind_bankcard_type: impl Into<String>,
    ) -> Self {
        self.seller_bind_bankcard_type = Some(seller_bind_bankcard_type.into());
        self
    }

    /// Sets [`seller_bind_mobile`](Self::seller_bind_mobile).
    #[inline]
    pub fn seller_bind_mobile(mut self, seller_bind_mobile: impl Into<String>) -> Self {
        self.seller_bind_mobile = Some(seller_bind_mobile.into());
        self
    }

    /// Sets [`seller_identity_no`](Self::seller_identity_no).
    #[inline]
    pub fn seller_identity_no(mut self, seller_identity_no: impl Into<String>) -> Self {
        self.seller_identity_no = Some(seller_identity_no.into());
        self
    }

    /// Sets [`seller_identity_type`](Self::seller_identity_type).
    #[inline]
    pub fn seller_identity_type(
        mut self,
        seller_identity_type: impl Into<String>,
    ) -> Self {
        self.seller_identity_type = Some(seller_identity_type.into());
        self
    }

    /// Sets [`seller_real_name`](Self::seller_real_name).
    #[inline]
    pub fn seller_real_name(mut self, seller_real_name: impl Into<String>) -> Self {
        self.seller_real_name = Some(seller_real_name.into());
        self
    }

    /// Sets [`seller_reg_date`](Self::seller_reg_date).
    #[inline]
    pub fn seller_reg_date(mut self, seller_reg_date: impl Into<record::Date>) -> Self {
        self.seller_reg_date = Some(seller_reg_date.into());
        self
    }

    /// Sets [`seller_reg_email`](Self::seller_reg_email).
    #[inline]
    pub fn seller_reg_email(mut self, seller_reg_email: impl Into<String>) -> Self {
        self.seller_reg_email = Some(seller_reg_email.into());
        self
    }

    /// Sets [`seller_reg_moile`](Self::seller_reg_moile).
    #[inline]
    pub fn seller_reg_moile(mut self, seller_reg_moile: impl Into<String>) -> Self {
        self.seller_reg_moile = Some(seller_reg_moile.into());
        self
    }

    /// Sets [`transport_type`](Self::transport_type).
    #[inline]
    pub fn transport_type(mut self, transport_type: impl Into<String>) -> Self {
        self.transport_type = Some(transport_type.into());
        self
    }
}

impl record::Record for RiskDetect {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_DETECT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_account_no),
            1 => Some(&self.buyer_bind_bankcard),
            2 => Some(&self.buyer_bind_bankcard_type),
            3 => Some(&self.buyer_bind_mobile),
            4 => Some(&self.buyer_grade),
            5 => Some(&self.buyer_identity_no),
            6 => Some(&self.buyer_identity_type),
            7 => Some(&self.buyer_real_name),
            8 => Some(&self.buyer_reg_date),
            9 => Some(&self.buyer_reg_email),
            10 => Some(&self.buyer_reg_mobile),
            11 => Some(&self.buyer_scene_bankcard),
            12 => Some(&self.buyer_scene_bankcard_type),
            13 => Some(&self.buyer_scene_email),
            14 => Some(&self.buyer_scene_mobile),
            15 => Some(&self.currency),
            16 => Some(&self.env_client_base_band),
            17 => Some(&self.env_client_base_station),
            18 => Some(&self.env_client_coordinates),
            19 => Some(&self.env_client_imei),
            20 => Some(&self.env_client_imsi),
            21 => Some(&self.env_client_ios_udid),
            22 => Some(&self.env_client_ip),
            23 => Some(&self.env_client_mac),
            24 => Some(&self.env_client_screen),
            25 => Some(&self.env_client_uuid),
            26 => Some(&self.item_quantity),
            27 => Some(&self.item_unit_price),
            28 => Some(&self.js_token_id),
            29 => Some(&self.order_amount),
            30 => Some(&self.order_category),
            31 => Some(&self.order_credate_time),
            32 => Some(&self.order_item_city),
            33 => Some(&self.order_item_name),
            34 => Some(&self.order_no),
            35 => Some(&self.partner_id),
            36 => Some(&self.receiver_address),
            37 => Some(&self.receiver_city),
            38 => Some(&self.receiver_district),
            39 => Some(&self.receiver_email),
            40 => Some(&self.receiver_mobile),
            41 => Some(&self.receiver_name),
            42 => Some(&self.receiver_state),
            43 => Some(&self.receiver_zip),
            44 => Some(&self.scene_code),
            45 => Some(&self.seller_account_no),
            46 => Some(&self.seller_bind_bankcard),
            47 => Some(&self.seller_bind_bankcard_type),
            48 => Some(&self.seller_bind_mobile),
            49 => Some(&self.seller_identity_no),
            50 => Some(&self.seller_identity_type),
            51 => Some(&self.seller_real_name),
            52 => Some(&self.seller_reg_date),
            53 => Some(&self.seller_reg_email),
            54 => Some(&self.seller_reg_moile),
            55 => Some(&self.transport_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_account_no),
            1 => Some(&mut self.buyer_bind_bankcard),
            2 => Some(&mut self.buyer_bind_bankcard_type),
            3 => Some(&mut self.buyer_bind_mobile),
            4 => Some(&mut self.buyer_grade),
            5 => Some(&mut self.buyer_identity_no),
            6 => Some(&mut self.buyer_identity_type),
            7 => Some(&mut self.buyer_real_name),
            8 => Some(&mut self.buyer_reg_date),
            9 => Some(&mut self.buyer_reg_email),
            10 => Some(&mut self.buyer_reg_mobile),
            11 => Some(&mut self.buyer_scene_bankcard),
            12 => Some(&mut self.buyer_scene_bankcard_type),
            13 => Some(&mut self.buyer_scene_email),
            14 => Some(&mut self.buyer_scene_mobile),
            15 => Some(&mut self.currency),
            16 => Some(&mut self.env_client_base_band),
            17 => Some(&mut self.env_client_base_station),
            18 => Some(&mut self.env_client_coordinates),
            19 => Some(&mut self.env_client_imei),
            20 => Some(&mut self.env_client_imsi),
            21 => Some(&mut self.env_client_ios_udid),
            22 => Some(&mut self.env_client_ip),
            23 => Some(&mut self.env_client_mac),
            24 => Some(&mut self.env_client_screen),
            25 => Some(&mut self.env_client_uuid),
            26 => Some(&mut self.item_quantity),
            27 => Some(&mut self.item_unit_price),
            28 => Some(&mut self.js_token_id),
            29 => Some(&mut self.order_amount),
            30 => Some(&mut self.order_category),
            31 => Some(&mut self.order_credate_time),
            32 => Some(&mut self.order_item_city),
            33 => Some(&mut self.order_item_name),
            34 => Some(&mut self.order_no),
            35 => Some(&mut self.partner_id),
            36 => Some(&mut self.receiver_address),
            37 => Some(&mut self.receiver_city),
            38 => Some(&mut self.receiver_district),
            39 => Some(&mut self.receiver_email),
            40 => Some(&mut self.receiver_mobile),
            41 => Some(&mut self.receiver_name),
            42 => Some(&mut self.receiver_state),
            43 => Some(&mut self.receiver_zip),
            44 => Some(&mut self.scene_code),
            45 => Some(&mut self.seller_account_no),
            46 => Some(&mut self.seller_bind_bankcard),
            47 => Some(&mut self.seller_bind_bankcard_type),
            48 => Some(&mut self.seller_bind_mobile),
            49 => Some(&mut self.seller_identity_no),
            50 => Some(&mut self.seller_identity_type),
            51 => Some(&mut self.seller_real_name),
            52 => Some(&mut self.seller_reg_date),
            53 => Some(&mut self.seller_reg_email),
            54 => Some(&mut self.seller_reg_moile),
            55 => Some(&mut self.transport_type),
            _ => None,
        }
    }
}

impl Default for RiskDetect {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskDetect {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskDetect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskDetect {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskDetect {}

impl record::Request for RiskDetect {
    type Response = RiskDetectResponse;
    type ErrorCode = RiskDetectErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.detect",
        title: "alipay.security.risk.detect",
        file: "spec/security/risk.detect.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_DETECT,
        response: &RISK_DETECT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.security.risk.detect` (alipay.security.risk.detect).
#[non_exhaustive]
pub struct RiskDetectResponse {
    /// Result code.
    ///
    /// 结果码.
    pub risk_code: Option<String>,
    /// Risk level.
    ///
    /// 风险等级.
    pub risk_level: Option<i64>,
}

impl record::Record for RiskDetectResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_DETECT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.risk_code),
            1 => Some(&self.risk_level),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.risk_code),
            1 => Some(&mut self.risk_level),
            _ => None,
        }
    }
}

impl Default for RiskDetectResponse {
    #[inline]
    fn default() -> Self {
        Self {
            risk_code: None,
            risk_level: None,
        }
    }
}

impl Clone for RiskDetectResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskDetectResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskDetectResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RiskDetectBuyerGrade`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskDetectBuyerGrade {
    /// `VIP`: Premium buyer (高级买家).
    Vip,
    /// `NORMAL`: Ordinary buyer (普通买家).
    Normal,
}

impl record::Enumeration for RiskDetectBuyerGrade {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VIP", Self::Vip),
        ("NORMAL", Self::Normal),
    ];
}

impl std::fmt::Debug for RiskDetectBuyerGrade {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskDetectErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskDetectErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskDetectErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

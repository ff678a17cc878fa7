//! `alipay.eco.mycar.parking.parkinglotinfo.create` · 录入停车场信息
//!
//! Register a parking lot and get its Alipay id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotinfo/create`.
//! Described in `spec/eco/mycar.parking.parkinglotinfo.create.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_PARKINGLOTINFO_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreate",
    file: "spec/eco/mycar.parking.parkinglotinfo.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 15),
                schema::LimitDef::new(schema::Limit::MinLength(16), 16),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 17),
            ],
            ..schema::FieldDef::text("agent_id", 11)
        },
        schema::FieldDef::new(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("charge_sum_space", 20),
        schema::FieldDef::new(
            "charging_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::PARKING_LOT_CHARGING_RULE_INFO,
                    ),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(6), 25)],
            ..schema::FieldDef::text("city_id", 22)
        },
        schema::FieldDef::text("contact_alipay", 29),
        schema::FieldDef::text("contact_emali", 34),
        schema::FieldDef::text("contact_mobile", 39),
        schema::FieldDef::text("contact_name", 44),
        schema::FieldDef::text("contact_tel", 49),
        schema::FieldDef::text("contact_weixin", 54),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 62)],
            ..schema::FieldDef::text("equipment_name", 59)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 69)],
            ..schema::FieldDef::text("is_support_invoice", 66)
        },
        schema::FieldDef::text("isv_mobile", 74),
        schema::FieldDef::text("latitude", 79),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 84),
                schema::LimitDef::advisory(schema::Limit::MaxLength(15), 85),
            ],
            ..schema::FieldDef::text("longitude", 80)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 92),
                schema::LimitDef::new(schema::Limit::MinLength(16), 93),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 94),
            ],
            ..schema::FieldDef::text("mchnt_id", 88)
        },
        schema::FieldDef::text("original_isv_appid", 96),
        schema::FieldDef::text("original_isv_mobile", 101),
        schema::FieldDef::text("original_isv_name", 106),
        schema::FieldDef::text("original_isv_pid", 112),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 121),
                schema::LimitDef::advisory(schema::Limit::MaxLength(28), 122),
            ],
            ..schema::FieldDef::text("out_parking_id", 117)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 129),
                schema::LimitDef::advisory(schema::Limit::MaxLength(512), 130),
            ],
            ..schema::FieldDef::text("parking_address", 125)
        },
        schema::FieldDef::text("parking_end_time", 133),
        schema::FieldDef::text("parking_fee_description", 138),
        schema::FieldDef::text("parking_fee_description_img", 139),
        schema::FieldDef::text("parking_lot_type", 140),
        schema::FieldDef::text("parking_mobile", 157),
        schema::FieldDef::text("parking_name", 158),
        schema::FieldDef::text("parking_number", 163),
        schema::FieldDef::text("parking_poiid", 168),
        schema::FieldDef::text("parking_start_time", 172),
        schema::FieldDef::text("parking_type", 177),
        schema::FieldDef::text("pay_type", 182),
        schema::FieldDef::text("payment_mode", 193),
        schema::FieldDef::text("serivce_url", 198),
        schema::FieldDef::new(
            "service_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PARKING_LOT_SERVICE_INFO),
                    limits: &[],
                },
            ),
            199,
        ),
        schema::FieldDef::text("shopingmall_id", 200),
        schema::FieldDef::text("sum_space", 201),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 205)],
            ..schema::FieldDef::text("support_after_pay", 202)
        },
        schema::FieldDef::text("time_out", 211),
    ],
    rules: &[],
};

static MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreateResponse",
    file: "spec/eco/mycar.parking.parkinglotinfo.create.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 218),
        schema::FieldDef::text("biz_msg", 228),
        schema::FieldDef::text("parking_id", 229),
    ],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.parkinglotinfo.create` (录入停车场信息).
///
/// Register a parking lot and get its Alipay id.
///
/// ```
/// use alipay::eco::MycarParkingParkinglotinfoCreate;
///
/// let request = MycarParkingParkinglotinfoCreate::new()
///     .longitude("114.266418")
///     .out_parking_id("10000110001")
///     .parking_address("浙江省杭州市古墩路与疏港公路的交汇处");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agent_id`](Self::agent_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`city_id`](Self::city_id) | at most 6 characters (advisory) |
/// | [`equipment_name`](Self::equipment_name) | at most 512 characters (advisory) |
/// | [`is_support_invoice`](Self::is_support_invoice) | one of its values |
/// | [`longitude`](Self::longitude) | required; at most 15 characters (advisory) |
/// | [`mchnt_id`](Self::mchnt_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`original_isv_appid`](Self::original_isv_appid) | required in some cases |
/// | [`original_isv_name`](Self::original_isv_name) | required in some cases |
/// | [`original_isv_pid`](Self::original_isv_pid) | required in some cases |
/// | [`out_parking_id`](Self::out_parking_id) | required; at most 28 characters (advisory) |
/// | [`parking_address`](Self::parking_address) | required; at most 512 characters (advisory) |
/// | [`support_after_pay`](Self::support_after_pay) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotinfo/create`.
/// Described in `spec/eco/mycar.parking.parkinglotinfo.create.yaml`.
/// Returns [`MycarParkingParkinglotinfoCreateResponse`], or an error with a [`MycarParkingParkinglotinfoCreateErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.parkinglotinfo.create")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/parkinglotinfo/create")]
#[doc(alias = "录入停车场信息")]
#[doc(alias = "停车")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoCreate {
    /// Service provider's Alipay id, 16 digits starting with 2088; given to the ISV.
    ///
    /// 服务商的支付宝账号ID; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub agent_id: Option<String>,
    /// Which ISV owns which business of the lot.
    ///
    /// 车场业务归属列表.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// Number of parking spaces with charging.
    ///
    /// 停车场充电车位数.
    pub charge_sum_space: Option<String>,
    /// Detailed charging rules.
    pub charging_rule: Vec<super::types::ParkingLotChargingRuleInfo>,
    /// City; no longer used.
    ///
    /// At most 6 characters (advisory). Example: `110101`.
    #[deprecated(note = "Retired by the platform.")]
    pub city_id: Option<String>,
    /// Contact's Alipay account; no longer used.
    ///
    /// Example: `189xxxxxxxx`.
    #[deprecated(note = "Retired by the platform.")]
    pub contact_alipay: Option<String>,
    /// Contact's email; no longer used.
    ///
    /// Example: `user@example.com`.
    #[deprecated(note = "Retired by the platform.")]
    pub contact_emali: Option<String>,
    /// Contact's mobile phone; no longer used.
    ///
    /// Example: `189xxxxxxxx`.
    #[deprecated(note = "Retired by the platform.")]
    pub contact_mobile: Option<String>,
    /// Contact's name; no longer used.
    ///
    /// Example: `某某`.
    #[deprecated(note = "Retired by the platform.")]
    pub contact_name: Option<String>,
    /// Contact's telephone; no longer used.
    ///
    /// Example: `0571xxxxxxxx`.
    #[deprecated(note = "Retired by the platform.")]
    pub contact_tel: Option<String>,
    /// Contact's WeChat account; no longer used.
    ///
    /// Example: `923422342`.
    #[deprecated(note = "Retired by the platform.")]
    pub contact_weixin: Option<String>,
    /// Equipment vendor; no longer used.
    ///
    /// At most 512 characters (advisory). Example: `杭州立方`.
    #[deprecated(note = "Retired by the platform.")]
    pub equipment_name: Option<String>,
    /// Whether electronic invoices are offered.
    ///
    /// 是否支持电子发票. Example: `1`.
    pub is_support_invoice: Option<
        record::Choice<MycarParkingParkinglotinfoCreateIsSupportInvoice>,
    >,
    /// ISV's phone; the provider's when the `original_isv_*` ids are given.
    ///
    /// ISV电话. Example: `571-8643-2799`.
    pub isv_mobile: Option<String>,
    /// Latitude in degrees.
    ///
    /// 纬度. Example: `30.548828`.
    pub latitude: Option<String>,
    /// Longitude in degrees.
    ///
    /// 经度; required; at most 15 characters (advisory). Example: `114.266418`.
    pub longitude: String,
    /// Payee's Alipay id, 16 digits starting with 2088; for equipment and material requests.
    ///
    /// 收款方的支付宝账号ID; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub mchnt_id: Option<String>,
    /// ISV's app id; required when a service provider calls.
    ///
    /// Required in some cases. Example: `2021002108619277`.
    pub original_isv_appid: Option<String>,
    /// ISV's phone, together with `isv_mobile`.
    ///
    /// ISV电话. Example: `571-8643-2799`.
    pub original_isv_mobile: Option<String>,
    /// ISV's name; required when a service provider calls.
    ///
    /// ISV的名称; required in some cases. Example: `杭州立方`.
    pub original_isv_name: Option<String>,
    /// ISV's partner id; required when a service provider calls.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub original_isv_pid: Option<String>,
    /// ISV's own parking lot id, unique per ISV or merchant.
    ///
    /// ISV停车场ID; required; at most 28 characters (advisory). Example: `10000110001`.
    pub out_parking_id: String,
    /// Parking lot address.
    ///
    /// 停车场地址; required; at most 512 characters (advisory). Example: `浙江省杭州市古墩路与疏港公路的交汇处`.
    pub parking_address: String,
    /// Closing time; no longer used.
    ///
    /// Example: `03:07:50`.
    #[deprecated(note = "Retired by the platform.")]
    pub parking_end_time: Option<String>,
    /// Description of the prices.
    ///
    /// 收费说明. Example: `小车一小时10元`.
    pub parking_fee_description: Option<String>,
    /// Picture of the price list, as a base64 PNG.
    pub parking_fee_description_img: Option<String>,
    /// Kind of parking lot.
    ///
    /// 停车场类型; other values may be added. Example: `1`.
    pub parking_lot_type: Option<
        record::Choice<MycarParkingParkinglotinfoCreateParkingLotType>,
    >,
    /// Parking lot's service phone.
    ///
    /// 停车场客服电话. Example: `189XXXXXXXX`.
    pub parking_mobile: Option<String>,
    /// Parking lot name given by the ISV, best as on Amap.
    ///
    /// 停车场名称. Example: `城西停车场`.
    pub parking_name: Option<String>,
    /// Number of parking spaces; no longer used.
    ///
    /// Example: `10000`.
    #[deprecated(note = "Retired by the platform.")]
    pub parking_number: Option<String>,
    /// Amap place id of the lot; coordinates serve where there is none.
    ///
    /// Example: `B000A9JM2H`.
    pub parking_poiid: Option<String>,
    /// Opening time; no longer used.
    ///
    /// Example: `07:00:00`.
    #[deprecated(note = "Retired by the platform.")]
    pub parking_start_time: Option<String>,
    /// Kind of parking; no longer used.
    ///
    /// Example: `2`.
    #[deprecated(note = "Retired by the platform.")]
    pub parking_type: Option<String>,
    /// Payment methods accepted, several joined by commas.
    ///
    /// 支付方式; other values may be added. Example: `2`.
    pub pay_type: Option<record::Choice<MycarParkingParkinglotinfoCreatePayType>>,
    /// Payment mode; no longer used.
    ///
    /// Example: `1`.
    #[deprecated(note = "Retired by the platform.")]
    pub payment_mode: Option<String>,
    /// Service page where users see the parking state and pay.
    pub serivce_url: Option<String>,
    /// Services of the parking lot.
    ///
    /// 停车场服务信息列表.
    pub service_list: Vec<super::types::ParkingLotServiceInfo>,
    /// Business district id.
    ///
    /// 商圈id. Example: `100001008`.
    pub shopingmall_id: Option<String>,
    /// Number of parking spaces.
    ///
    /// 停车场车位数. Example: `3000`.
    pub sum_space: Option<String>,
    /// Whether users may leave first and pay later; for merchants with credit deduction.
    ///
    /// 是否支持先离后付. Defaults to `N`. Example: `Y`.
    pub support_after_pay: Option<
        record::Choice<MycarParkingParkinglotinfoCreateSupportAfterPay>,
    >,
    /// Minutes within which users must leave after paying.
    ///
    /// 用户支付未离场的超时时间. Example: `13`.
    pub time_out: Option<String>,
}

#[allow(deprecated)]
impl MycarParkingParkinglotinfoCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            agent_id: None,
            business_isv: Vec::new(),
            charge_sum_space: None,
            charging_rule: Vec::new(),
            city_id: None,
            contact_alipay: None,
            contact_emali: None,
            contact_mobile: None,
            contact_name: None,
            contact_tel: None,
            contact_weixin: None,
            equipment_name: None,
            is_support_invoice: None,
            isv_mobile: None,
            latitude: None,
            longitude: String::new(),
            mchnt_id: None,
            original_isv_appid: None,
            original_isv_mobile: None,
            original_isv_name: None,
            original_isv_pid: None,
            out_parking_id: String::new(),
            parking_address: String::new(),
            parking_end_time: None,
            parking_fee_description: None,
            parking_fee_description_img: None,
            parking_lot_type: None,
            parking_mobile: None,
            parking_name: None,
            parking_number: None,
            parking_poiid: None,
            parking_start_time: None,
            parking_type: None,
            pay_type: None,
            payment_mode: None,
            serivce_url: None,
            service_list: Vec::new(),
            shopingmall_id: None,
            sum_space: None,
            support_after_pay: None,
            time_out: None,
        }
    }

    /// Sets [`agent_id`](Self::agent_id).
    #[inline]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// Sets [`business_isv`](Self::business_isv).
    #[inline]
    pub fn business_isv(
        mut self,
        business_isv: impl IntoIterator<Item = super::types::BusinessItem>,
    ) -> Self {
        self.business_isv = business_isv.into_iter().collect();
        self
    }

    /// Sets [`charge_sum_space`](Self::charge_sum_space).
    #[inline]
    pub fn charge_sum_space(mut self, charge_sum_space: impl Into<String>) -> Self {
        self.charge_sum_space = Some(charge_sum_space.into());
        self
    }

    /// Sets [`charging_rule`](Self::charging_rule).
    #[inline]
    pub fn charging_rule(
        mut self,
        charging_rule: impl IntoIterator<Item = super::types::ParkingLotChargingRuleInfo>,
    ) -> Self {
        self.charging_rule = charging_rule.into_iter().collect();
        self
    }

    /// Sets [`city_id`](Self::city_id).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn city_id(mut self, city_id: impl Into<String>) -> Self {
        self.city_id = Some(city_id.into());
        self
    }

    /// Sets [`contact_alipay`](Self::contact_alipay).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn contact_alipay(mut self, contact_alipay: impl Into<String>) -> Self {
        self.contact_alipay = Some(contact_alipay.into());
        self
    }

    /// Sets [`contact_emali`](Self::contact_emali).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn contact_emali(mut self, contact_emali: impl Into<String>) -> Self {
        self.contact_emali = Some(contact_emali.into());
        self
    }

    /// Sets [`contact_mobile`](Self::contact_mobile).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn contact_mobile(mut self, contact_mobile: impl Into<String>) -> Self {
        self.contact_mobile = Some(contact_mobile.into());
        self
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`contact_tel`](Self::contact_tel).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn contact_tel(mut self, contact_tel: impl Into<String>) -> Self {
        self.contact_tel = Some(contact_tel.into());
        self
    }

    /// Sets [`contact_weixin`](Self::contact_weixin).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn contact_weixin(mut self, contact_weixin: impl Into<String>) -> Self {
        self.contact_weixin = Some(contact_weixin.into());
        self
    }

    /// Sets [`equipment_name`](Self::equipment_name).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn equipment_name(mut self, equipment_name: impl Into<String>) -> Self {
        self.equipment_name = Some(equipment_name.into());
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[inline]
    pub fn is_support_invoice(
        mut self,
        is_support_invoice: impl Into<
            record::Choice<MycarParkingParkinglotinfoCreateIsSupportInvoice>,
        >,
    ) -> Self {
        self.is_support_invoice = Some(is_support_invoice.into());
        self
    }

    /// Sets [`isv_mobile`](Self::isv_mobile).
    #[inline]
    pub fn isv_mobile(mut self, isv_mobile: impl Into<String>) -> Self {
        self.isv_mobile = Some(isv_mobile.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = longitude.into();
        self
    }

    /// Sets [`mchnt_id`](Self::mchnt_id).
    #[inline]
    pub fn mchnt_id(mut self, mchnt_id: impl Into<String>) -> Self {
        self.mchnt_id = Some(mchnt_id.into());
        self
    }

    /// Sets [`original_isv_appid`](Self::original_isv_appid).
    #[inline]
    pub fn original_isv_appid(mut self, original_isv_appid: impl Into<String>) -> Self {
        self.original_isv_appid = Some(original_isv_appid.into());
        self
    }

    /// Sets [`original_isv_mobile`](Self::original_isv_mobile).
    #[inline]
    pub fn original_isv_mobile(
        mut self,
        original_isv_mobile: impl Into<String>,
    ) -> Self {
        self.original_isv_mobile = Some(original_isv_mobile.into());
        self
    }

    /// Sets [`original_isv_name`](Self::original_isv_name).
    #[inline]
    pub fn original_isv_name(mut self, original_isv_name: impl Into<String>) -> Self {
        self.original_isv_name = Some(original_isv_name.into());
        self
    }

    /// Sets [`original_isv_pid`](Self::original_isv_pid).
    #[inline]
    pub fn original_isv_pid(mut self, original_isv_pid: impl Into<String>) -> Self {
        self.original_isv_pid = Some(original_isv_pid.into());
        self
    }

    /// Sets [`out_parking_id`](Self::out_parking_id).
    #[inline]
    pub fn out_parking_id(mut self, out_parking_id: impl Into<String>) -> Self {
        self.out_parking_id = out_parking_id.into();
        self
    }

    /// Sets [`parking_address`](Self::parking_address).
    #[inline]
    pub fn parking_address(mut self, parking_address: impl Into<String>) -> Self {
        self.parking_address = parking_address.into();
        self
    }

    /// Sets [`parking_end_time`](Self::parking_end_time).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn parking_end_time(mut self, parking_end_time: impl Into<String>) -> Self {
        self.parking_end_time = Some(parking_end_time.into());
        self
    }

    /// Sets [`parking_fee_description`](Self::parking_fee_description).
    #[inline]
    pub fn parking_fee_description(
        mut self,
        parking_fee_description: impl Into<String>,
    ) -> Self {
        self.parking_fee_description = Some(parking_fee_description.into());
        self
    }

    /// Sets [`parking_fee_description_img`](Self::parking_fee_description_img).
    #[inline]
    pub fn parking_fee_description_img(
        mut self,
        parking_fee_description_img: impl Into<String>,
    ) -> Self {
        self.parking_fee_description_img = Some(parking_fee_description_img.into());
        self
    }

    /// Sets [`parking_lot_type`](Self::parking_lot_type).
    #[inline]
    pub fn parking_lot_type(
        mut self,
        parking_lot_type: impl Into<
            record::Choice<MycarParkingParkinglotinfoCreateParkingLotType>,
        >,
    ) -> Self {
        self.parking_lot_type = Some(parking_lot_type.into());
        self
    }

    /// Sets [`parking_mobile`](Self::parking_mobile).
    #[inline]
    pub fn parking_mobile(mut self, parking_mobile: impl Into<String>) -> Self {
        self.parking_mobile = Some(parking_mobile.into());
        self
    }

    /// Sets [`parking_name`](Self::parking_name).
    #[inline]
    pub fn parking_name(mut self, parking_name: impl Into<String>) -> Self {
        self.parking_name = Some(parking_name.into());
        self
    }

    /// Sets [`parking_number`](Self::parking_number).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn parking_number(mut self, parking_number: impl Into<String>) -> Self {
        self.parking_number = Some(parking_number.into());
        self
    }

    /// Sets [`parking_poiid`](Self::parking_poiid).
    #[inline]
    pub fn parking_poiid(mut self, parking_poiid: impl Into<String>) -> Self {
        self.parking_poiid = Some(parking_poiid.into());
        self
    }

    /// Sets [`parking_start_time`](Self::parking_start_time).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn parking_start_time(mut self, parking_start_time: impl Into<String>) -> Self {
        self.parking_start_time = Some(parking_start_time.into());
        self
    }

    /// Sets [`parking_type`](Self::parking_type).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn parking_type(mut self, parking_type: impl Into<String>) -> Self {
        self.parking_type = Some(parking_type.into());
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    pub fn pay_type(
        mut self,
        pay_type: impl Into<record::Choice<MycarParkingParkinglotinfoCreatePayType>>,
    ) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets [`payment_mode`](Self::payment_mode).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn payment_mode(mut self, payment_mode: impl Into<String>) -> Self {
        self.payment_mode = Some(payment_mode.into());
        self
    }

    /// Sets [`serivce_url`](Self::serivce_url).
    #[inline]
    pub fn serivce_url(mut self, serivce_url: impl Into<String>) -> Self {
        self.serivce_url = Some(serivce_url.into());
        self
    }

    /// Sets [`service_list`](Self::service_list).
    #[inline]
    pub fn service_list(
        mut self,
        service_list: impl IntoIterator<Item = super::types::ParkingLotServiceInfo>,
    ) -> Self {
        self.service_list = service_list.into_iter().collect();
        self
    }

    /// Sets [`shopingmall_id`](Self::shopingmall_id).
    #[inline]
    pub fn shopingmall_id(mut self, shopingmall_id: impl Into<String>) -> Self {
        self.shopingmall_id = Some(shopingmall_id.into());
        self
    }

    /// Sets [`sum_space`](Self::sum_space).
    #[inline]
    pub fn sum_space(mut self, sum_space: impl Into<String>) -> Self {
        self.sum_space = Some(sum_space.into());
        self
    }

    /// Sets [`support_after_pay`](Self::support_after_pay).
    #[inline]
    pub fn support_after_pay(
        mut self,
        support_after_pay: impl Into<
            record::Choice<MycarParkingParkinglotinfoCreateSupportAfterPay>,
        >,
    ) -> Self {
        self.support_after_pay = Some(support_after_pay.into());
        self
    }

    /// Sets [`time_out`](Self::time_out).
    #[inline]
    pub fn time_out(mut self, time_out: impl Into<String>) -> Self {
        self.time_out = Some(time_out.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTINFO_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_id),
            1 => Some(&self.business_isv),
            2 => Some(&self.charge_sum_space),
            3 => Some(&self.charging_rule),
            4 => Some(&self.city_id),
            5 => Some(&self.contact_alipay),
            6 => Some(&self.contact_emali),
            7 => Some(&self.contact_mobile),
            8 => Some(&self.contact_name),
            9 => Some(&self.contact_tel),
            10 => Some(&self.contact_weixin),
            11 => Some(&self.equipment_name),
            12 => Some(&self.is_support_invoice),
            13 => Some(&self.isv_mobile),
            14 => Some(&self.latitude),
            15 => Some(&self.longitude),
            16 => Some(&self.mchnt_id),
            17 => Some(&self.original_isv_appid),
            18 => Some(&self.original_isv_mobile),
            19 => Some(&self.original_isv_name),
            20 => Some(&self.original_isv_pid),
            21 => Some(&self.out_parking_id),
            22 => Some(&self.parking_address),
            23 => Some(&self.parking_end_time),
            24 => Some(&self.parking_fee_description),
            25 => Some(&self.parking_fee_description_img),
            26 => Some(&self.parking_lot_type),
            27 => Some(&self.parking_mobile),
            28 => Some(&self.parking_name),
            29 => Some(&self.parking_number),
            30 => Some(&self.parking_poiid),
            31 => Some(&self.parking_start_time),
            32 => Some(&self.parking_type),
            33 => Some(&self.pay_type),
            34 => Some(&self.payment_mode),
            35 => Some(&self.serivce_url),
            36 => Some(&self.service_list),
            37 => Some(&self.shopingmall_id),
            38 => Some(&self.sum_space),
            39 => Some(&self.support_after_pay),
            40 => Some(&self.time_out),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_id),
            1 => Some(&mut self.business_isv),
            2 => Some(&mut self.charge_sum_space),
            3 => Some(&mut self.charging_rule),
            4 => Some(&mut self.city_id),
            5 => Some(&mut self.contact_alipay),
            6 => Some(&mut self.contact_emali),
            7 => Some(&mut self.contact_mobile),
            8 => Some(&mut self.contact_name),
            9 => Some(&mut self.contact_tel),
            10 => Some(&mut self.contact_weixin),
            11 => Some(&mut self.equipment_name),
            12 => Some(&mut self.is_support_invoice),
            13 => Some(&mut self.isv_mobile),
            14 => Some(&mut self.latitude),
            15 => Some(&mut self.longitude),
            16 => Some(&mut self.mchnt_id),
            17 => Some(&mut self.original_isv_appid),
            18 => Some(&mut self.original_isv_mobile),
            19 => Some(&mut self.original_isv_name),
            20 => Some(&mut self.original_isv_pid),
            21 => Some(&mut self.out_parking_id),
            22 => Some(&mut self.parking_address),
            23 => Some(&mut self.parking_end_time),
            24 => Some(&mut self.parking_fee_description),
            25 => Some(&mut self.parking_fee_description_img),
            26 => Some(&mut self.parking_lot_type),
            27 => Some(&mut self.parking_mobile),
            28 => Some(&mut self.parking_name),
            29 => Some(&mut self.parking_number),
            30 => Some(&mut self.parking_poiid),
            31 => Some(&mut self.parking_start_time),
            32 => Some(&mut self.parking_type),
            33 => Some(&mut self.pay_type),
            34 => Some(&mut self.payment_mode),
            35 => Some(&mut self.serivce_url),
            36 => Some(&mut self.service_list),
            37 => Some(&mut self.shopingmall_id),
            38 => Some(&mut self.sum_space),
            39 => Some(&mut self.support_after_pay),
            40 => Some(&mut self.time_out),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingParkinglotinfoCreate {}

impl record::Request for MycarParkingParkinglotinfoCreate {
    type Response = MycarParkingParkinglotinfoCreateResponse;
    type ErrorCode = MycarParkingParkinglotinfoCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.parkinglotinfo.create",
        title: "录入停车场信息",
        file: "spec/eco/mycar.parking.parkinglotinfo.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/parkinglotinfo/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_PARKINGLOTINFO_CREATE,
        response: &MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE,
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

/// The response of `alipay.eco.mycar.parking.parkinglotinfo.create` (录入停车场信息).
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoCreateResponse {
    /// Specific error code.
    ///
    /// 具体错误码.
    pub biz_code: Option<
        record::Choice<MycarParkingParkinglotinfoCreateResponseBizCode>,
    >,
    /// Reason of the error.
    ///
    /// 具体错误原因.
    pub biz_msg: Option<String>,
    /// Alipay parking lot id; empty on failure.
    ///
    /// 支付宝返回停车场id. Example: `2014072300007148`.
    pub parking_id: Option<String>,
}

impl record::Record for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.biz_msg),
            2 => Some(&self.parking_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.biz_msg),
            2 => Some(&mut self.parking_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_code: None,
            biz_msg: None,
            parking_id: None,
        }
    }
}

impl Clone for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoCreateIsSupportInvoice`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateIsSupportInvoice {
    /// `0`: No (不支持).
    V0,
    /// `1`: Yes (支持).
    V1,
}

impl record::Enumeration for MycarParkingParkinglotinfoCreateIsSupportInvoice {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreateIsSupportInvoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoCreateParkingLotType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateParkingLotType {
    /// `COMMUNITY`: Residential area.
    Community,
    /// `BUSINESS_AREA`: Shopping area.
    BusinessArea,
    /// `ROADSIDE`: Roadside.
    Roadside,
    /// `PARK_SCENIC`: Park or scenic spot.
    ParkScenic,
    /// `OFFICE_BUILDING`: Office building or hotel.
    OfficeBuilding,
    /// `OTHER`: Other.
    Other,
    /// `TRANSPORTATION`: Transport hub.
    Transportation,
    /// `PUBLIC_FACILITIES`: Public facility.
    PublicFacilities,
    /// `TERRITORY`: Separate business park.
    Territory,
    /// `BUSINESS_PLACE`: Business premises.
    BusinessPlace,
}

impl record::Enumeration for MycarParkingParkinglotinfoCreateParkingLotType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMMUNITY", Self::Community),
        ("BUSINESS_AREA", Self::BusinessArea),
        ("ROADSIDE", Self::Roadside),
        ("PARK_SCENIC", Self::ParkScenic),
        ("OFFICE_BUILDING", Self::OfficeBuilding),
        ("OTHER", Self::Other),
        ("TRANSPORTATION", Self::Transportation),
        ("PUBLIC_FACILITIES", Self::PublicFacilities),
        ("TERRITORY", Self::Territory),
        ("BUSINESS_PLACE", Self::BusinessPlace),
    ];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreateParkingLotType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoCreatePayType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreatePayType {
    /// `1`: Alipay online payment (支付宝在线缴费).
    V1,
    /// `2`: Alipay deduction (支付宝代扣缴费).
    V2,
    /// `3`: In-person payment (当面付).
    V3,
    /// `4`: Cash (现金).
    V4,
}

impl record::Enumeration for MycarParkingParkinglotinfoCreatePayType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreatePayType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoCreateSupportAfterPay`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateSupportAfterPay {
    /// `Y`: Supported (支持).
    Y,
    /// `N`: Not supported (不支持).
    N,
}

impl record::Enumeration for MycarParkingParkinglotinfoCreateSupportAfterPay {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreateSupportAfterPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoCreateResponseBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateResponseBizCode {
    /// `INVALID_PARAMETER`: Parameter invalid.
    InvalidParameter,
    /// `NO_PERMISSION_ERROR`: No permission.
    NoPermissionError,
    /// `BIZ_UNKNOWN`: Result unknown.
    BizUnknown,
    /// `BIZ_FAIL`: Request failed.
    BizFail,
    /// `SYSTEM_ERROR`: System busy.
    SystemError,
}

impl record::Enumeration for MycarParkingParkinglotinfoCreateResponseBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("NO_PERMISSION_ERROR", Self::NoPermissionError),
        ("BIZ_UNKNOWN", Self::BizUnknown),
        ("BIZ_FAIL", Self::BizFail),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreateResponseBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.mycar.parking.parkinglotinfo.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `MERCHANT_ID_IS_EMPTY`.
    MerchantIdIsEmpty,
    /// `MERCHANT_ID_FORMAT_ERROR`.
    MerchantIdFormatError,
    /// `PARKING_POI_ID_IS_EMPTY`.
    ParkingPoiIdIsEmpty,
    /// `ISV_PID_IS_EMPTY`.
    IsvPidIsEmpty,
    /// `PARKING_SUPPORT_AFTER_PAY_ILLEGAL`.
    ParkingSupportAfterPayIllegal,
    /// `PARKING_TIME_OUT_ILLEGAL`.
    ParkingTimeOutIllegal,
    /// `PARKING_POI_NOT_FIND`.
    ParkingPoiNotFind,
    /// `PARKING_POI_TYPE_NOT_MATCH`.
    ParkingPoiTypeNotMatch,
    /// `PARKING_LEADS_HAS_REGISTERED`.
    ParkingLeadsHasRegistered,
    /// `PARKING_POI_HAS_REGISTERED`.
    ParkingPoiHasRegistered,
    /// `PARKING_IS_SUPPORT_INVOICE_ILLEGAL`.
    ParkingIsSupportInvoiceIllegal,
    /// `PARKING_BIZ_TAGS_ILLEGAL`.
    ParkingBizTagsIllegal,
    /// `PARKING_SUM_SPACE_ILLEGAL`.
    ParkingSumSpaceIllegal,
    /// `PARKING_ISV_MOBILE_FORMAT_ERROR`.
    ParkingIsvMobileFormatError,
    /// `PARKING_ORIGINAL_ISV_MOBILE_FORMAT_ERROR`.
    ParkingOriginalIsvMobileFormatError,
    /// `PARKING_FEE_DESC_IMG_ILLEGAL`.
    ParkingFeeDescImgIllegal,
    /// `PARKING_FEE_DESC_IMG_UPLOAD_ERROR`.
    ParkingFeeDescImgUploadError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER_BUSINESS_ID`.
    InvalidParameterBusinessId,
    /// `INVALID_PARAMETER_BUSINESS_TYPE`.
    InvalidParameterBusinessType,
    /// `ONLINET_ACCOUNT_BAD_NOT_APPS`: The online account is not usable.
    OnlinetAccountBadNotApps,
    /// `AGREEMENT_ACCOUNT_BAD_NOT_APPS`: The agreement account is not usable.
    AgreementAccountBadNotApps,
    /// `AGREEMENT_ACCOUNT_BAD_NOT_SIGN`: The agreement account has not signed.
    ///
    /// Sign the agreement first.
    AgreementAccountBadNotSign,
    /// `AGREEMENT_ACCOUNT_BAD_INVALID_PAYEE_ID`.
    AgreementAccountBadInvalidPayeeId,
    /// `PARKINGLOT_HAS_REGISTERED`.
    ParkinglotHasRegistered,
    /// `PARKINGLOT_TYPE_ERROR`.
    ParkinglotTypeError,
    /// `PARKINGLOT_BIZ_TYPE_ERROR`.
    ParkinglotBizTypeError,
    /// `PARKINGLOT_ONLINET_ACCOUNT_NOT_APPS`.
    ParkinglotOnlinetAccountNotApps,
    /// `PARKINGLOT_AGREEMENT_ACCOUNT_NOT_APPS`.
    ParkinglotAgreementAccountNotApps,
    /// `PARKINGLOT_AGREEMENT_ACCOUNT_BAD_SIGN`.
    ParkinglotAgreementAccountBadSign,
    /// `PARKINGLOT_POI_TYPE_NOT_MATCH`.
    ParkinglotPoiTypeNotMatch,
    /// `PARKINGLOT_ISV_APP_ID_ILLEGAL`.
    ParkinglotIsvAppIdIllegal,
    /// `PARKINGLOT_POI_NOT_FIND`.
    ParkinglotPoiNotFind,
    /// `PARKINGLOT_POI_PARSE_ERROR`.
    ParkinglotPoiParseError,
    /// `PARKINGLOT_IMPORT_DELETE_ERROR`.
    ParkinglotImportDeleteError,
    /// `NO_PERMISSION_ERROR`: The caller has no permission.
    NoPermissionError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingParkinglotinfoCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("MERCHANT_ID_IS_EMPTY", Self::MerchantIdIsEmpty),
        ("MERCHANT_ID_FORMAT_ERROR", Self::MerchantIdFormatError),
        ("PARKING_POI_ID_IS_EMPTY", Self::ParkingPoiIdIsEmpty),
        ("ISV_PID_IS_EMPTY", Self::IsvPidIsEmpty),
        ("PARKING_SUPPORT_AFTER_PAY_ILLEGAL", Self::ParkingSupportAfterPayIllegal),
        ("PARKING_TIME_OUT_ILLEGAL", Self::ParkingTimeOutIllegal),
        ("PARKING_POI_NOT_FIND", Self::ParkingPoiNotFind),
        ("PARKING_POI_TYPE_NOT_MATCH", Self::ParkingPoiTypeNotMatch),
        ("PARKING_LEADS_HAS_REGISTERED", Self::ParkingLeadsHasRegistered),
        ("PARKING_POI_HAS_REGISTERED", Self::ParkingPoiHasRegistered),
        ("PARKING_IS_SUPPORT_INVOICE_ILLEGAL", Self::ParkingIsSupportInvoiceIllegal),
        ("PARKING_BIZ_TAGS_ILLEGAL", Self::ParkingBizTagsIllegal),
        ("PARKING_SUM_SPACE_ILLEGAL", Self::ParkingSumSpaceIllegal),
        ("PARKING_ISV_MOBILE_FORMAT_ERROR", Self::ParkingIsvMobileFormatError),
        (
            "PARKING_ORIGINAL_ISV_MOBILE_FORMAT_ERROR",
            Self::ParkingOriginalIsvMobileFormatError,
        ),
        ("PARKING_FEE_DESC_IMG_ILLEGAL", Self::ParkingFeeDescImgIllegal),
        ("PARKING_FEE_DESC_IMG_UPLOAD_ERROR", Self::ParkingFeeDescImgUploadError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER_BUSINESS_ID", Self::InvalidParameterBusinessId),
        ("INVALID_PARAMETER_BUSINESS_TYPE", Self::InvalidParameterBusinessType),
        ("ONLINET_ACCOUNT_BAD_NOT_APPS", Self::OnlinetAccountBadNotApps),
        ("AGREEMENT_ACCOUNT_BAD_NOT_APPS", Self::AgreementAccountBadNotApps),
        ("AGREEMENT_ACCOUNT_BAD_NOT_SIGN", Self::AgreementAccountBadNotSign),
        (
            "AGREEMENT_ACCOUNT_BAD_INVALID_PAYEE_ID",
            Self::AgreementAccountBadInvalidPayeeId,
        ),
        ("PARKINGLOT_HAS_REGISTERED", Self::ParkinglotHasRegistered),
        ("PARKINGLOT_TYPE_ERROR", Self::ParkinglotTypeError),
        ("PARKINGLOT_BIZ_TYPE_ERROR", Self::ParkinglotBizTypeError),
        ("PARKINGLOT_ONLINET_ACCOUNT_NOT_APPS", Self::ParkinglotOnlinetAccountNotApps),
        (
            "PARKINGLOT_AGREEMENT_ACCOUNT_NOT_APPS",
            Self::ParkinglotAgreementAccountNotApps,
        ),
        (
            "PARKINGLOT_AGREEMENT_ACCOUNT_BAD_SIGN",
            Self::ParkinglotAgreementAccountBadSign,
        ),
        ("PARKINGLOT_POI_TYPE_NOT_MATCH", Self::ParkinglotPoiTypeNotMatch),
        ("PARKINGLOT_ISV_APP_ID_ILLEGAL", Self::ParkinglotIsvAppIdIllegal),
        ("PARKINGLOT_POI_NOT_FIND", Self::ParkinglotPoiNotFind),
        ("PARKINGLOT_POI_PARSE_ERROR", Self::ParkinglotPoiParseError),
        ("PARKINGLOT_IMPORT_DELETE_ERROR", Self::ParkinglotImportDeleteError),
        ("NO_PERMISSION_ERROR", Self::NoPermissionError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}

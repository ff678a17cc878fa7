//! `alipay.eco.mycar.parking.parkinglotinfo.create` · 录入停车场信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotinfo/create`.
//! Described in `spec/eco/mycar.parking.parkinglotinfo.create.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_PARKINGLOTINFO_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreate",
    file: "spec/eco/mycar.parking.parkinglotinfo.create.yaml",
    fields: &[
        schema::FieldDef::text("agent_id", 9),
        schema::FieldDef::new(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("charge_sum_space", 11),
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
            12,
        ),
        schema::FieldDef::text("city_id", 13),
        schema::FieldDef::text("contact_alipay", 14),
        schema::FieldDef::text("contact_emali", 15),
        schema::FieldDef::text("contact_mobile", 16),
        schema::FieldDef::text("contact_name", 17),
        schema::FieldDef::text("contact_tel", 18),
        schema::FieldDef::text("contact_weixin", 19),
        schema::FieldDef::text("equipment_name", 20),
        schema::FieldDef::text("is_support_invoice", 21),
        schema::FieldDef::text("isv_mobile", 22),
        schema::FieldDef::text("latitude", 23),
        schema::FieldDef::text("longitude", 24),
        schema::FieldDef::text("mchnt_id", 25),
        schema::FieldDef::text("original_isv_appid", 26),
        schema::FieldDef::text("original_isv_mobile", 27),
        schema::FieldDef::text("original_isv_name", 28),
        schema::FieldDef::text("original_isv_pid", 29),
        schema::FieldDef::text("out_parking_id", 30),
        schema::FieldDef::text("parking_address", 31),
        schema::FieldDef::text("parking_end_time", 32),
        schema::FieldDef::text("parking_fee_description", 33),
        schema::FieldDef::text("parking_fee_description_img", 34),
        schema::FieldDef::text("parking_lot_type", 35),
        schema::FieldDef::text("parking_mobile", 36),
        schema::FieldDef::text("parking_name", 37),
        schema::FieldDef::text("parking_number", 38),
        schema::FieldDef::text("parking_poiid", 39),
        schema::FieldDef::text("parking_start_time", 40),
        schema::FieldDef::text("parking_type", 41),
        schema::FieldDef::text("pay_type", 42),
        schema::FieldDef::text("payment_mode", 43),
        schema::FieldDef::text("serivce_url", 44),
        schema::FieldDef::new(
            "service_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PARKING_LOT_SERVICE_INFO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("shopingmall_id", 46),
        schema::FieldDef::text("sum_space", 47),
        schema::FieldDef::text("support_after_pay", 48),
        schema::FieldDef::text("time_out", 49),
    ],
    rules: &[],
};

static MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreateResponse",
    file: "spec/eco/mycar.parking.parkinglotinfo.create.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 52),
        schema::FieldDef::text("biz_msg", 53),
        schema::FieldDef::text("parking_id", 54),
    ],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.parkinglotinfo.create` (录入停车场信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotinfo/create`.
/// Described in `spec/eco/mycar.parking.parkinglotinfo.create.yaml`.
/// Answered by [`MycarParkingParkinglotinfoCreateResponse`], or by an error with a [`MycarParkingParkinglotinfoCreateErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.parkinglotinfo.create")]
#[doc(alias = "录入停车场信息")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoCreate {
    /// On the wire `agent_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:9`.
    pub agent_id: Option<String>,
    /// On the wire `business_isv`, a list; each element is a record of the kind `BusinessItem`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:10`.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// On the wire `charge_sum_space`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:11`.
    pub charge_sum_space: Option<String>,
    /// On the wire `charging_rule`, a list; each element is a record of the kind `ParkingLotChargingRuleInfo`.
    /// Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:12`.
    pub charging_rule: Vec<super::types::ParkingLotChargingRuleInfo>,
    /// On the wire `city_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:13`.
    pub city_id: Option<String>,
    /// On the wire `contact_alipay`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:14`.
    pub contact_alipay: Option<String>,
    /// On the wire `contact_emali`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:15`.
    pub contact_emali: Option<String>,
    /// On the wire `contact_mobile`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:16`.
    pub contact_mobile: Option<String>,
    /// On the wire `contact_name`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:17`.
    pub contact_name: Option<String>,
    /// On the wire `contact_tel`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:18`.
    pub contact_tel: Option<String>,
    /// On the wire `contact_weixin`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:19`.
    pub contact_weixin: Option<String>,
    /// On the wire `equipment_name`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:20`.
    pub equipment_name: Option<String>,
    /// On the wire `is_support_invoice`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:21`.
    pub is_support_invoice: Option<String>,
    /// On the wire `isv_mobile`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:22`.
    pub isv_mobile: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:23`.
    pub latitude: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:24`.
    pub longitude: Option<String>,
    /// On the wire `mchnt_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:25`.
    pub mchnt_id: Option<String>,
    /// On the wire `original_isv_appid`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:26`.
    pub original_isv_appid: Option<String>,
    /// On the wire `original_isv_mobile`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:27`.
    pub original_isv_mobile: Option<String>,
    /// On the wire `original_isv_name`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:28`.
    pub original_isv_name: Option<String>,
    /// On the wire `original_isv_pid`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:29`.
    pub original_isv_pid: Option<String>,
    /// On the wire `out_parking_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:30`.
    pub out_parking_id: Option<String>,
    /// On the wire `parking_address`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:31`.
    pub parking_address: Option<String>,
    /// On the wire `parking_end_time`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:32`.
    pub parking_end_time: Option<String>,
    /// On the wire `parking_fee_description`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:33`.
    pub parking_fee_description: Option<String>,
    /// On the wire `parking_fee_description_img`, a text. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:34`.
    pub parking_fee_description_img: Option<String>,
    /// On the wire `parking_lot_type`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:35`.
    pub parking_lot_type: Option<String>,
    /// On the wire `parking_mobile`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:36`.
    pub parking_mobile: Option<String>,
    /// On the wire `parking_name`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:37`.
    pub parking_name: Option<String>,
    /// On the wire `parking_number`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:38`.
    pub parking_number: Option<String>,
    /// On the wire `parking_poiid`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:39`.
    pub parking_poiid: Option<String>,
    /// On the wire `parking_start_time`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:40`.
    pub parking_start_time: Option<String>,
    /// On the wire `parking_type`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:41`.
    pub parking_type: Option<String>,
    /// On the wire `pay_type`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:42`.
    pub pay_type: Option<String>,
    /// On the wire `payment_mode`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:43`.
    pub payment_mode: Option<String>,
    /// On the wire `serivce_url`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:44`.
    pub serivce_url: Option<String>,
    /// On the wire `service_list`, a list; each element is a record of the kind `ParkingLotServiceInfo`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:45`.
    pub service_list: Vec<super::types::ParkingLotServiceInfo>,
    /// On the wire `shopingmall_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:46`.
    pub shopingmall_id: Option<String>,
    /// On the wire `sum_space`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:47`.
    pub sum_space: Option<String>,
    /// On the wire `support_after_pay`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:48`.
    pub support_after_pay: Option<String>,
    /// On the wire `time_out`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:49`.
    pub time_out: Option<String>,
}

impl MycarParkingParkinglotinfoCreate {
    /// With no field set; what is required is checked before the request is sent.
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
            longitude: None,
            mchnt_id: None,
            original_isv_appid: None,
            original_isv_mobile: None,
            original_isv_name: None,
            original_isv_pid: None,
            out_parking_id: None,
            parking_address: None,
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
    #[inline]
    pub fn city_id(mut self, city_id: impl Into<String>) -> Self {
        self.city_id = Some(city_id.into());
        self
    }

    /// Sets [`contact_alipay`](Self::contact_alipay).
    #[inline]
    pub fn contact_alipay(mut self, contact_alipay: impl Into<String>) -> Self {
        self.contact_alipay = Some(contact_alipay.into());
        self
    }

    /// Sets [`contact_emali`](Self::contact_emali).
    #[inline]
    pub fn contact_emali(mut self, contact_emali: impl Into<String>) -> Self {
        self.contact_emali = Some(contact_emali.into());
        self
    }

    /// Sets [`contact_mobile`](Self::contact_mobile).
    #[inline]
    pub fn contact_mobile(mut self, contact_mobile: impl Into<String>) -> Self {
        self.contact_mobile = Some(contact_mobile.into());
        self
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`contact_tel`](Self::contact_tel).
    #[inline]
    pub fn contact_tel(mut self, contact_tel: impl Into<String>) -> Self {
        self.contact_tel = Some(contact_tel.into());
        self
    }

    /// Sets [`contact_weixin`](Self::contact_weixin).
    #[inline]
    pub fn contact_weixin(mut self, contact_weixin: impl Into<String>) -> Self {
        self.contact_weixin = Some(contact_weixin.into());
        self
    }

    /// Sets [`equipment_name`](Self::equipment_name).
    #[inline]
    pub fn equipment_name(mut self, equipment_name: impl Into<String>) -> Self {
        self.equipment_name = Some(equipment_name.into());
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[inline]
    pub fn is_support_invoice(mut self, is_support_invoice: impl Into<String>) -> Self {
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
        self.longitude = Some(longitude.into());
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
        self.out_parking_id = Some(out_parking_id.into());
        self
    }

    /// Sets [`parking_address`](Self::parking_address).
    #[inline]
    pub fn parking_address(mut self, parking_address: impl Into<String>) -> Self {
        self.parking_address = Some(parking_address.into());
        self
    }

    /// Sets [`parking_end_time`](Self::parking_end_time).
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
    pub fn parking_lot_type(mut self, parking_lot_type: impl Into<String>) -> Self {
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
    #[inline]
    pub fn parking_start_time(mut self, parking_start_time: impl Into<String>) -> Self {
        self.parking_start_time = Some(parking_start_time.into());
        self
    }

    /// Sets [`parking_type`](Self::parking_type).
    #[inline]
    pub fn parking_type(mut self, parking_type: impl Into<String>) -> Self {
        self.parking_type = Some(parking_type.into());
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets [`payment_mode`](Self::payment_mode).
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
    pub fn support_after_pay(mut self, support_after_pay: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.parkinglotinfo.create` (录入停车场信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoCreateResponse {
    /// On the wire `biz_code`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:52`.
    pub biz_code: Option<String>,
    /// On the wire `biz_msg`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:53`.
    pub biz_msg: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:54`.
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

/// The error codes of `alipay.eco.mycar.parking.parkinglotinfo.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:57`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:58`.
    BizError,
    /// On the wire `MERCHANT_ID_IS_EMPTY`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:59`.
    MerchantIdIsEmpty,
    /// On the wire `MERCHANT_ID_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:60`.
    MerchantIdFormatError,
    /// On the wire `PARKING_POI_ID_IS_EMPTY`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:61`.
    ParkingPoiIdIsEmpty,
    /// On the wire `ISV_PID_IS_EMPTY`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:62`.
    IsvPidIsEmpty,
    /// On the wire `PARKING_SUPPORT_AFTER_PAY_ILLEGAL`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:63`.
    ParkingSupportAfterPayIllegal,
    /// On the wire `PARKING_TIME_OUT_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:64`.
    ParkingTimeOutIllegal,
    /// On the wire `PARKING_POI_NOT_FIND`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:65`.
    ParkingPoiNotFind,
    /// On the wire `PARKING_POI_TYPE_NOT_MATCH`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:66`.
    ParkingPoiTypeNotMatch,
    /// On the wire `PARKING_LEADS_HAS_REGISTERED`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:67`.
    ParkingLeadsHasRegistered,
    /// On the wire `PARKING_POI_HAS_REGISTERED`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:68`.
    ParkingPoiHasRegistered,
    /// On the wire `PARKING_IS_SUPPORT_INVOICE_ILLEGAL`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:69`.
    ParkingIsSupportInvoiceIllegal,
    /// On the wire `PARKING_BIZ_TAGS_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:70`.
    ParkingBizTagsIllegal,
    /// On the wire `PARKING_SUM_SPACE_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:71`.
    ParkingSumSpaceIllegal,
    /// On the wire `PARKING_ISV_MOBILE_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:72`.
    ParkingIsvMobileFormatError,
    /// On the wire `PARKING_ORIGINAL_ISV_MOBILE_FORMAT_ERROR`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:73`.
    ParkingOriginalIsvMobileFormatError,
    /// On the wire `PARKING_FEE_DESC_IMG_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:74`.
    ParkingFeeDescImgIllegal,
    /// On the wire `PARKING_FEE_DESC_IMG_UPLOAD_ERROR`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:75`.
    ParkingFeeDescImgUploadError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:76`.
    SystemError,
    /// On the wire `INVALID_PARAMETER_BUSINESS_ID`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:77`.
    InvalidParameterBusinessId,
    /// On the wire `INVALID_PARAMETER_BUSINESS_TYPE`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:78`.
    InvalidParameterBusinessType,
    /// On the wire `ONLINET_ACCOUNT_BAD_NOT_APPS`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:79`.
    OnlinetAccountBadNotApps,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_NOT_APPS`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:80`.
    AgreementAccountBadNotApps,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_NOT_SIGN`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:81`.
    AgreementAccountBadNotSign,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_INVALID_PAYEE_ID`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:82`.
    AgreementAccountBadInvalidPayeeId,
    /// On the wire `PARKINGLOT_HAS_REGISTERED`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:83`.
    ParkinglotHasRegistered,
    /// On the wire `PARKINGLOT_TYPE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:84`.
    ParkinglotTypeError,
    /// On the wire `PARKINGLOT_BIZ_TYPE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:85`.
    ParkinglotBizTypeError,
    /// On the wire `PARKINGLOT_ONLINET_ACCOUNT_NOT_APPS`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:86`.
    ParkinglotOnlinetAccountNotApps,
    /// On the wire `PARKINGLOT_AGREEMENT_ACCOUNT_NOT_APPS`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:87`.
    ParkinglotAgreementAccountNotApps,
    /// On the wire `PARKINGLOT_AGREEMENT_ACCOUNT_BAD_SIGN`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:88`.
    ParkinglotAgreementAccountBadSign,
    /// On the wire `PARKINGLOT_POI_TYPE_NOT_MATCH`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:89`.
    ParkinglotPoiTypeNotMatch,
    /// On the wire `PARKINGLOT_ISV_APP_ID_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:90`.
    ParkinglotIsvAppIdIllegal,
    /// On the wire `PARKINGLOT_POI_NOT_FIND`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:91`.
    ParkinglotPoiNotFind,
    /// On the wire `PARKINGLOT_POI_PARSE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:92`.
    ParkinglotPoiParseError,
    /// On the wire `PARKINGLOT_IMPORT_DELETE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:93`.
    ParkinglotImportDeleteError,
    /// On the wire `NO_PERMISSION_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:94`.
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

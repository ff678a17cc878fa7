//! `alipay.eco.mycar.parking.parkinglotinfo.create` · 录入停车场信息
//!
//! Register a parking lot and get its Alipay id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotinfo/create`.
//! Described in `spec/eco/mycar.parking.parkinglotinfo.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `MycarParkingParkinglotinfoCreateIsSupportInvoice`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateIsSupportInvoice {
    /// `0`: No (不支持).
    V0,
    /// `1`: Yes (支持).
    V1,
}

record::enumeration!(MycarParkingParkinglotinfoCreateIsSupportInvoice, "0" V0, "1" V1);

/// The values of the platform's type `MycarParkingParkinglotinfoCreateParkingLotType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MycarParkingParkinglotinfoCreateParkingLotType, "COMMUNITY" Community,
    "BUSINESS_AREA" BusinessArea, "ROADSIDE" Roadside, "PARK_SCENIC" ParkScenic,
    "OFFICE_BUILDING" OfficeBuilding, "OTHER" Other, "TRANSPORTATION" Transportation,
    "PUBLIC_FACILITIES" PublicFacilities, "TERRITORY" Territory, "BUSINESS_PLACE"
    BusinessPlace
);

/// The values of the platform's type `MycarParkingParkinglotinfoCreatePayType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MycarParkingParkinglotinfoCreatePayType, "1" V1, "2" V2, "3" V3, "4" V4
);

/// The values of the platform's type `MycarParkingParkinglotinfoCreateSupportAfterPay`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateSupportAfterPay {
    /// `Y`: Supported (支持).
    Y,
    /// `N`: Not supported (不支持).
    N,
}

record::enumeration!(MycarParkingParkinglotinfoCreateSupportAfterPay, "Y" Y, "N" N);

/// The values of the platform's type `MycarParkingParkinglotinfoCreateResponseBizCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MycarParkingParkinglotinfoCreateResponseBizCode, "INVALID_PARAMETER"
    InvalidParameter, "NO_PERMISSION_ERROR" NoPermissionError, "BIZ_UNKNOWN" BizUnknown,
    "BIZ_FAIL" BizFail, "SYSTEM_ERROR" SystemError
);

/// The error codes of `alipay.eco.mycar.parking.parkinglotinfo.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MycarParkingParkinglotinfoCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_ERROR" BizError, "MERCHANT_ID_IS_EMPTY" MerchantIdIsEmpty,
    "MERCHANT_ID_FORMAT_ERROR" MerchantIdFormatError, "PARKING_POI_ID_IS_EMPTY"
    ParkingPoiIdIsEmpty, "ISV_PID_IS_EMPTY" IsvPidIsEmpty,
    "PARKING_SUPPORT_AFTER_PAY_ILLEGAL" ParkingSupportAfterPayIllegal,
    "PARKING_TIME_OUT_ILLEGAL" ParkingTimeOutIllegal, "PARKING_POI_NOT_FIND"
    ParkingPoiNotFind, "PARKING_POI_TYPE_NOT_MATCH" ParkingPoiTypeNotMatch,
    "PARKING_LEADS_HAS_REGISTERED" ParkingLeadsHasRegistered,
    "PARKING_POI_HAS_REGISTERED" ParkingPoiHasRegistered,
    "PARKING_IS_SUPPORT_INVOICE_ILLEGAL" ParkingIsSupportInvoiceIllegal,
    "PARKING_BIZ_TAGS_ILLEGAL" ParkingBizTagsIllegal, "PARKING_SUM_SPACE_ILLEGAL"
    ParkingSumSpaceIllegal, "PARKING_ISV_MOBILE_FORMAT_ERROR"
    ParkingIsvMobileFormatError, "PARKING_ORIGINAL_ISV_MOBILE_FORMAT_ERROR"
    ParkingOriginalIsvMobileFormatError, "PARKING_FEE_DESC_IMG_ILLEGAL"
    ParkingFeeDescImgIllegal, "PARKING_FEE_DESC_IMG_UPLOAD_ERROR"
    ParkingFeeDescImgUploadError, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER_BUSINESS_ID" InvalidParameterBusinessId,
    "INVALID_PARAMETER_BUSINESS_TYPE" InvalidParameterBusinessType,
    "ONLINET_ACCOUNT_BAD_NOT_APPS" OnlinetAccountBadNotApps,
    "AGREEMENT_ACCOUNT_BAD_NOT_APPS" AgreementAccountBadNotApps,
    "AGREEMENT_ACCOUNT_BAD_NOT_SIGN" AgreementAccountBadNotSign,
    "AGREEMENT_ACCOUNT_BAD_INVALID_PAYEE_ID" AgreementAccountBadInvalidPayeeId,
    "PARKINGLOT_HAS_REGISTERED" ParkinglotHasRegistered, "PARKINGLOT_TYPE_ERROR"
    ParkinglotTypeError, "PARKINGLOT_BIZ_TYPE_ERROR" ParkinglotBizTypeError,
    "PARKINGLOT_ONLINET_ACCOUNT_NOT_APPS" ParkinglotOnlinetAccountNotApps,
    "PARKINGLOT_AGREEMENT_ACCOUNT_NOT_APPS" ParkinglotAgreementAccountNotApps,
    "PARKINGLOT_AGREEMENT_ACCOUNT_BAD_SIGN" ParkinglotAgreementAccountBadSign,
    "PARKINGLOT_POI_TYPE_NOT_MATCH" ParkinglotPoiTypeNotMatch,
    "PARKINGLOT_ISV_APP_ID_ILLEGAL" ParkinglotIsvAppIdIllegal, "PARKINGLOT_POI_NOT_FIND"
    ParkinglotPoiNotFind, "PARKINGLOT_POI_PARSE_ERROR" ParkinglotPoiParseError,
    "PARKINGLOT_IMPORT_DELETE_ERROR" ParkinglotImportDeleteError, "NO_PERMISSION_ERROR"
    NoPermissionError
);

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

record::record!(
    MycarParkingParkinglotinfoCreate, MYCAR_PARKING_PARKINGLOTINFO_CREATE, 0 agent_id
    None, 1 business_isv Vec::new(), 2 charge_sum_space None, 3 charging_rule Vec::new(),
    4 city_id None, 5 contact_alipay None, 6 contact_emali None, 7 contact_mobile None, 8
    contact_name None, 9 contact_tel None, 10 contact_weixin None, 11 equipment_name
    None, 12 is_support_invoice None, 13 isv_mobile None, 14 latitude None, 15 longitude
    String::new(), 16 mchnt_id None, 17 original_isv_appid None, 18 original_isv_mobile
    None, 19 original_isv_name None, 20 original_isv_pid None, 21 out_parking_id
    String::new(), 22 parking_address String::new(), 23 parking_end_time None, 24
    parking_fee_description None, 25 parking_fee_description_img None, 26
    parking_lot_type None, 27 parking_mobile None, 28 parking_name None, 29
    parking_number None, 30 parking_poiid None, 31 parking_start_time None, 32
    parking_type None, 33 pay_type None, 34 payment_mode None, 35 serivce_url None, 36
    service_list Vec::new(), 37 shopingmall_id None, 38 sum_space None, 39
    support_after_pay None, 40 time_out None
);

record::record!(
    MycarParkingParkinglotinfoCreateResponse,
    MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE, 0 biz_code None, 1 biz_msg None, 2
    parking_id None
);

static MYCAR_PARKING_PARKINGLOTINFO_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreate",
    file: "spec/eco/mycar.parking.parkinglotinfo.create.yaml",
    rows: &[
        schema::Row::Limited(
            "agent_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Plain(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("charge_sum_space"),
        schema::Row::Plain(
            "charging_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::PARKING_LOT_CHARGING_RULE_INFO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "city_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(6))],
        ),
        schema::Row::Text("contact_alipay"),
        schema::Row::Text("contact_emali"),
        schema::Row::Text("contact_mobile"),
        schema::Row::Text("contact_name"),
        schema::Row::Text("contact_tel"),
        schema::Row::Text("contact_weixin"),
        schema::Row::Limited(
            "equipment_name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "is_support_invoice",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("isv_mobile"),
        schema::Row::Text("latitude"),
        schema::Row::Limited(
            "longitude",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(15)),
            ],
        ),
        schema::Row::Limited(
            "mchnt_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Text("original_isv_appid"),
        schema::Row::Text("original_isv_mobile"),
        schema::Row::Text("original_isv_name"),
        schema::Row::Text("original_isv_pid"),
        schema::Row::Limited(
            "out_parking_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(28)),
            ],
        ),
        schema::Row::Limited(
            "parking_address",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(512)),
            ],
        ),
        schema::Row::Text("parking_end_time"),
        schema::Row::Text("parking_fee_description"),
        schema::Row::Text("parking_fee_description_img"),
        schema::Row::Text("parking_lot_type"),
        schema::Row::Text("parking_mobile"),
        schema::Row::Text("parking_name"),
        schema::Row::Text("parking_number"),
        schema::Row::Text("parking_poiid"),
        schema::Row::Text("parking_start_time"),
        schema::Row::Text("parking_type"),
        schema::Row::Text("pay_type"),
        schema::Row::Text("payment_mode"),
        schema::Row::Text("serivce_url"),
        schema::Row::Plain(
            "service_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PARKING_LOT_SERVICE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("shopingmall_id"),
        schema::Row::Text("sum_space"),
        schema::Row::Limited(
            "support_after_pay",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Text("time_out"),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 17, 19, 20, 21, 22, 25, 29, 34, 39, 44, 49, 54, 59, 62, 66, 69, 74,
        79, 80, 84, 85, 88, 92, 93, 94, 96, 101, 106, 112, 117, 121, 122, 125, 129, 130,
        133, 138, 139, 140, 157, 158, 163, 168, 172, 177, 182, 193, 198, 199, 200, 201,
        202, 205, 211,
    ],
};

static MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreateResponse",
    file: "spec/eco/mycar.parking.parkinglotinfo.create.yaml",
    rows: &[
        schema::Row::Text("biz_code"),
        schema::Row::Text("biz_msg"),
        schema::Row::Text("parking_id"),
    ],
    rules: &[],
    lines: &[],
};

//! `alipay.eco.mycar.parking.paymentinfo.sync` · 车辆停车缴费接口
//!
//! Report the parking payment of a vehicle.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/paymentinfo/sync`.
//! Described in `spec/eco/mycar.parking.paymentinfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.paymentinfo.sync` (车辆停车缴费接口).
///
/// Report the parking payment of a vehicle.
///
/// ```
/// use alipay::eco::MycarParkingPaymentinfoSync;
///
/// let request = MycarParkingPaymentinfoSync::new()
///     .out_serial_no("2020090711003017233600000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`payment_time`](Self::payment_time) | a time |
/// | rule | At least one of `out_serial_no`, `serial_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/paymentinfo/sync`.
/// Described in `spec/eco/mycar.parking.paymentinfo.sync.yaml`.
/// Returns [`MycarParkingPaymentinfoSyncResponse`], or an error with a [`MycarParkingPaymentinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.paymentinfo.sync")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/paymentinfo/sync")]
#[doc(alias = "车辆停车缴费接口")]
#[doc(alias = "停车")]
#[doc(alias = "缴费")]
#[doc(alias = "车辆")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingPaymentinfoSync {
    /// Plate number.
    ///
    /// 车牌号. Example: `浙Axxxxx`.
    pub car_number: Option<String>,
    /// Page that the parking message opens; one per ISV will do.
    ///
    /// 消息详情的落地承接页链接. Example: `http://xxxxx`.
    pub isv_url: Option<String>,
    /// ISV's serial number of this stay; this or `serial_no`, both are matched together.
    ///
    /// 外部业务停车流水号. Example: `2020090711003017233600000001`.
    pub out_serial_no: Option<String>,
    /// Alipay parking lot id from `alipay.eco.mycar.parking.parkinglotinfo.create`.
    ///
    /// 支付宝停车平台ID. Example: `2015042321001004720200028594`.
    pub parking_id: Option<String>,
    /// Free minutes to leave after paying.
    ///
    /// 允许出场的免费时长. Example: `15`.
    pub payment_free_minutes: Option<i64>,
    /// When the fee was paid inside the car park; not later than now.
    ///
    /// 场内缴费时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-06-12 15:29:55`.
    pub payment_time: Option<record::DateTime>,
    /// Serial number from `alipay.eco.mycar.parking.enterinfo.sync`; this or `out_serial_no`.
    ///
    /// 支付宝业务流水号. Example: `2020090711003017233600000001`.
    pub serial_no: Option<String>,
}

impl MycarParkingPaymentinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`car_number`](Self::car_number).
    #[inline]
    pub fn car_number(mut self, car_number: impl Into<String>) -> Self {
        self.car_number = Some(car_number.into());
        self
    }

    /// Sets [`isv_url`](Self::isv_url).
    #[inline]
    pub fn isv_url(mut self, isv_url: impl Into<String>) -> Self {
        self.isv_url = Some(isv_url.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`payment_free_minutes`](Self::payment_free_minutes).
    #[inline]
    pub fn payment_free_minutes(mut self, payment_free_minutes: i64) -> Self {
        self.payment_free_minutes = Some(payment_free_minutes);
        self
    }

    /// Sets [`payment_time`](Self::payment_time).
    #[inline]
    pub fn payment_time(mut self, payment_time: impl Into<record::DateTime>) -> Self {
        self.payment_time = Some(payment_time.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.paymentinfo.sync` (车辆停车缴费接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingPaymentinfoSyncResponse {}

/// The error codes of `alipay.eco.mycar.parking.paymentinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingPaymentinfoSyncErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `RECORD_NOT_FOUND`.
    RecordNotFound,
    /// `OPERATION_FREQUENTLY`: The operations are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingPaymentinfoSyncErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "RECORD_NOT_FOUND" RecordNotFound,
    "OPERATION_FREQUENTLY" OperationFrequently
);

impl record::CallRequest for MycarParkingPaymentinfoSync {}

impl record::Request for MycarParkingPaymentinfoSync {
    type Response = MycarParkingPaymentinfoSyncResponse;
    type ErrorCode = MycarParkingPaymentinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.paymentinfo.sync",
        title: "车辆停车缴费接口",
        file: "spec/eco/mycar.parking.paymentinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/paymentinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_PAYMENTINFO_SYNC,
        response: &MYCAR_PARKING_PAYMENTINFO_SYNC_RESPONSE,
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
    MycarParkingPaymentinfoSync, MYCAR_PARKING_PAYMENTINFO_SYNC, 0 car_number None, 1
    isv_url None, 2 out_serial_no None, 3 parking_id None, 4 payment_free_minutes None, 5
    payment_time None, 6 serial_no None
);

record::record!(
    MycarParkingPaymentinfoSyncResponse, MYCAR_PARKING_PAYMENTINFO_SYNC_RESPONSE
);

static MYCAR_PARKING_PAYMENTINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingPaymentinfoSync",
    file: "spec/eco/mycar.parking.paymentinfo.sync.yaml",
    rows: &[
        schema::Row::Text("car_number"),
        schema::Row::Text("isv_url"),
        schema::Row::Text("out_serial_no"),
        schema::Row::Text("parking_id"),
        schema::Row::Plain("payment_free_minutes", schema::Kind::Integer),
        schema::Row::Limited(
            "payment_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("serial_no"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_serial_no", "serial_no"])],
    lines: &[11, 12, 17, 22, 27, 28, 31, 33, 40],
};

static MYCAR_PARKING_PAYMENTINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingPaymentinfoSyncResponse",
    file: "spec/eco/mycar.parking.paymentinfo.sync.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

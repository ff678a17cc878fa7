//! Types that several APIs of `open_agent` share.
//!
//! Described in `spec/open_agent/types.yaml`.

use crate::{record, schema};

/// Address with area codes and coordinates.
#[must_use]
#[non_exhaustive]
pub struct SignAddressInfo {
    /// City code from the referenced table.
    ///
    /// 城市编码. Example: `330100`.
    pub city_code: Option<String>,
    /// Country code; `156` for China.
    ///
    /// 国家编码. Defaults to `156`. Example: `156`.
    pub country_code: Option<String>,
    /// Detailed address.
    ///
    /// Example: `万塘路18号黄龙时代广场B座`.
    pub detail_address: Option<String>,
    /// District code from the referenced table.
    ///
    /// 区县编码. Example: `330106`.
    pub district_code: Option<String>,
    /// Latitude in the Amap (Gaode) coordinate system.
    ///
    /// 纬度. Example: `30.261121`.
    pub latitude: Option<String>,
    /// Longitude in the Amap (Gaode) coordinate system.
    ///
    /// 经度. Example: `120.104735`.
    pub longitude: Option<String>,
    /// Province code from the referenced table.
    ///
    /// 省份编码. Example: `330000`.
    pub province_code: Option<String>,
}

impl SignAddressInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`country_code`](Self::country_code).
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
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

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }
}

record::record!(
    SignAddressInfo, SIGN_ADDRESS_INFO, 0 city_code None, 1 country_code None, 2
    detail_address None, 3 district_code None, 4 latitude None, 5 longitude None, 6
    province_code None
);

pub(crate) static SIGN_ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignAddressInfo",
    file: "spec/open_agent/types.yaml",
    rows: &[
        schema::Row::Text("city_code"),
        schema::Row::Text("country_code"),
        schema::Row::Text("detail_address"),
        schema::Row::Text("district_code"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("province_code"),
    ],
    rules: &[],
    lines: &[7, 8, 14, 15, 20, 25, 30],
};
